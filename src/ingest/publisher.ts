import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Publisher, type PublisherId, UNKNOWN_PUBLISHER } from '../core/publisher.js';
import { ours } from '../files.js';
import { domainOf, registeredDomain } from './domain.js';

const listed = z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()).default([]) }));

/** The houses of corpus/publishers.json. */
export const PUBLISHERS: readonly Publisher[] = listed.parse(JSON.parse(readFileSync(ours('corpus', 'publishers.json'), 'utf8')));

const byName = new Map(PUBLISHERS.flatMap((house) => [house.id, house.name, ...house.aliases].map((name) => [plain(name), house.id])));

/**
 * The house behind an article, from the name or domain it was given with, else from its url. A name that is in no list
 * is a publisher of its own (or the url's, when it is spelt like the url's domain); without either it is 'unknown'.
 */
export function publisherOf(name: string | null, url: string | null): PublisherId {
  const domain = url === null ? null : domainOf(url);
  const said = name === null ? '' : plain(name);
  if (said) return byName.get(said) ?? (isDomain(said) ? houseOf(registeredDomain(said)) : ownName(said, domain));
  return domain === null ? UNKNOWN_PUBLISHER : houseOf(domain);
}

/** Name to show for a publisher: that of its house, else its id. */
export function publisherName(id: PublisherId): string {
  return PUBLISHERS.find((house) => house.id === id)?.name ?? id;
}

const houseOf = (domain: string): PublisherId => byName.get(domain) ?? domain;

const isDomain = (words: string): boolean => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.[\p{L}]{2,}$/u.test(words);

/** "Tengri News" at tengrinews.kz is that domain. */
function ownName(said: string, domain: string | null): PublisherId {
  if (domain !== null && domain.split('.', 1)[0] === said.replace(/[^\p{L}\p{N}]/gu, '')) return houseOf(domain);
  return said;
}

/** One spelling of a name or domain: lower case, without accents, "the", "www." and doubled spaces; at most 200 characters. */
function plain(words: string): string {
  const lower = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return lower
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(the |https?:\/\/(www\.)?|www\.)/, '')
    .replace(/\/$/, '')
    .slice(0, 200);
}
