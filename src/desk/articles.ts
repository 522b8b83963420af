import type { Subject } from '../core/score.js';
import { type ArticleAbout, articlesAbout } from '../store/articles-about.js';
import type { Tenant } from '../store/tenant.js';

const DAY = 86_400_000;

/** A page, counted from 1, of the articles with an event of a subject, the newest first; `total` counts those of all pages. */
export const articlesBehind = (
  tenant: Tenant,
  subject: Subject,
  { asOf, days, count, page }: { readonly asOf: Date; readonly days: number; readonly count: number; readonly page: number },
): Promise<{ total: number; articles: ArticleAbout[] }> =>
  articlesAbout(tenant, subject, { since: new Date(asOf.getTime() - days * DAY), asOf, count, skip: (page - 1) * count });
