import { register } from 'node:module';

/** Lets a thread that a test starts load the sources as they are: `node --import` this file. The built product needs none of it. */
register('./typescript-hooks.mjs', import.meta.url);
