import type { Kind } from './kind.js';
import { level } from './level.js';

/** Every kind of rule, in the order of the help. */
export const kinds: readonly Kind[] = [level];
