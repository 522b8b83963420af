import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ours } from '../files.js';
import type { Feed } from './sources/feed.js';

const listed = z.array(z.object({ name: z.string(), url: z.url(), publisher: z.string(), language: z.string() }));

/** The starter list of public news feeds, corpus/feeds.json. */
export const shippedFeeds = (): readonly Feed[] => listed.parse(JSON.parse(readFileSync(ours('corpus', 'feeds.json'), 'utf8')));
