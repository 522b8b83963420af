import { type Reading, read, TAGGER_VERSION, type Taggable } from '../core/tagging/tag.js';

/** What reads an article. The built-in one is a pure function; whatever else comes must quote the article as it does. */
export type Tagger = (article: Taggable) => Reading;

export { TAGGER_VERSION };

/** The tagger this installation uses. */
export const tagger: Tagger = read;
