/** Publication dates before this are slips of software ("1970-01-01"), not news of that day. */
const FIRST_FEED_YEAR = 1990;
/** The oldest date an article may be given with by a person. */
const FIRST_YEAR = 1800;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const DAY_FIRST =
  /(?:^|[\s,])(\d{1,2})[\s.-]+(\p{L}{3,})\.?[\s,.-]+(\d{4}|\d{2})\b(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[A-Z]{1,5})?)?/iu;
const MONTH_FIRST = /(?:^|[\s,])(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu;

/** First letters of month names in the languages of feeds that name them by hand; the number is the month. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  ene: 1,
  gen: 1,
  feb: 2,
  fev: 2,
  mar: 3,
  apr: 4,
  abr: 4,
  avr: 4,
  may: 5,
  mai: 5,
  mag: 5,
  jun: 6,
  giu: 6,
  jul: 7,
  lug: 7,
  aug: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  okt: 10,
  out: 10,
  ott: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  dic: 12,
};

/** Minutes east of Greenwich of the zones that RFC 822 names, and of those that agencies use. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  west: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  kst: 540,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/**
 * The instant a feed or a page states, in any of the spellings they use (RFC 822, ISO 8601, "24 November 2026"). A time without a
 * zone is UTC; one from the future is now, because clocks and zones are wrong more often than news is early. Null when it cannot be read.
 */
export function readLooseDate(words: string | null | undefined, now: Date): Date | null {
  const text = (words ?? '').trim().slice(0, 100);
  const date = isoDate(text) ?? dayFirst(text) ?? monthFirst(text);
  if (!date || date.getUTCFullYear() < FIRST_FEED_YEAR) return null;
  return date.getTime() > now.getTime() + HOUR ? now : date;
}

/**
 * The instant a person gave with an article, ISO 8601 only ("2025-03-01", "2025-03-01T12:00:00Z"; UTC without a zone).
 * A day that does not exist, a year before 1800 or more than a day in the future is a reason to reject it, in words that
 * complete the sentence "publishedAt …".
 */
export function readStrictDate(words: string, now: Date): { readonly ok: Date } | { readonly reason: string } {
  const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  const date = isoDate(words.trim());
  if (!date || date.getUTCFullYear() < FIRST_YEAR)
    return { reason: `"${shown}" is not a date that exists: write it like 2025-03-01 or 2025-03-01T12:00:00Z` };
  if (date.getTime() > now.getTime() + DAY) return { reason: `"${shown}" is more than a day in the future` };
  return { ok: date };
}

function isoDate(text: string): Date | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  return instant([year, month, day, hour, minute, `${second ?? 0}.${fraction ?? 0}`], zone);
}

function dayFirst(text: string): Date | null {
  const found = DAY_FIRST.exec(text);
  if (!found) return null;
  const [, day, month, year, hour, minute, second, zone] = found;
  return instant([year?.length === 2 ? `20${year}` : year, monthOf(month), day, hour, minute, second], zone);
}

function monthFirst(text: string): Date | null {
  const found = MONTH_FIRST.exec(text);
  return found ? instant([found[3], monthOf(found[1]), found[2]], undefined) : null;
}

const monthOf = (name = ''): string => String(MONTHS[name.normalize('NFKD').replace(/\p{M}/gu, '').slice(0, 3).toLowerCase()] ?? 0);

/** Null when one of the parts is out of its range: Date would roll "31 February" over into March. */
function instant(parts: readonly (string | undefined)[], zone: string | undefined): Date | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  const offset = minutesEast(zone);
  if (offset === null || hour > 23 || minute > 59 || second >= 61) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day || midnight.getUTCFullYear() !== year) return null;
  return new Date(midnight.getTime() + hour * HOUR + (minute - offset) * 60_000 + Math.floor(second * 1000));
}

/** A zone with letters that is in no list counts as UTC; one with impossible numbers is null. */
function minutesEast(zone: string | undefined): number | null {
  const numbers = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '');
  if (!numbers) return ZONES[(zone ?? 'z').toLowerCase()] ?? 0;
  const minutes = Number(numbers[2]) * 60 + Number(numbers[3] ?? 0);
  return minutes > 14 * 60 ? null : numbers[1] === '-' ? -minutes : minutes;
}
