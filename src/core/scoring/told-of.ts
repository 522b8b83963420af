import type { Article } from '../article.js';
import type { Event } from '../event.js';
import type { Joined } from '../stories/candidate.js';
import type { Told } from './told.js';

/** What an article's events are to scoring, once it has its story. `newsAt`: of a wire copy, when the article it copies was published. */
export const toldOf = (
  article: Pick<Article, 'id' | 'publisher' | 'url' | 'title' | 'publishedAt' | 'knownAt' | 'origin'>,
  events: readonly Event[],
  { story, copyOf }: Pick<Joined, 'story' | 'copyOf'>,
  newsAt: Date,
): Told[] =>
  events.flatMap(({ actor, recipient, indicator, ...event }) =>
    indicator === null
      ? []
      : [
          {
            ...event,
            story,
            article: article.id,
            copyOf,
            publisher: article.publisher,
            url: article.url,
            title: article.title,
            publishedAt: article.publishedAt,
            newsAt,
            knownAt: article.knownAt,
            origin: article.origin,
            actor: actor?.country ?? null,
            recipient: recipient?.country ?? null,
            indicator,
          },
        ],
  );
