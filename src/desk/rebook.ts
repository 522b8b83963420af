import type { Article } from '../core/article.js';
import type { Event } from '../core/event.js';
import { noteRead } from '../store/articles.js';
import type { Db } from '../store/db.js';
import { dropEvents, saveEvents } from '../store/events.js';
import { markTouched } from '../store/touched.js';

/** A stored article with the events it shall have from now on. */
export interface Rebooked {
  readonly article: Article;
  /** With what people tagged. */
  readonly events: readonly Event[];
  readonly readable: boolean;
  readonly version: string;
}

/** Takes the events of articles away and books these, weighed by the present method. Every country that had or has one is marked. */
export async function rebook(tx: Db, again: readonly Rebooked[], clock: Date): Promise<void> {
  const before = await dropEvents(
    tx,
    again.map(({ article }) => article.id),
  );
  await saveEvents(
    tx,
    again.map(({ article, events, version }) => ({ article: article.id, events, taggerVersion: version })),
  );
  await noteRead(
    tx,
    again.map(({ article, readable, version }) => ({ id: article.id, readable, tagger: version })),
  );
  const now = again.flatMap(({ events }) => events.flatMap(({ actor, recipient }) => [actor?.country, recipient?.country]));
  await markTouched(tx, [...before, ...now.filter((country) => country !== undefined)], clock);
}
