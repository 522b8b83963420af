import type { Mention } from '../countries/mentions.js';
import { ASIDE_PREPS, type Frame, PLACE_PREPS } from './frame.js';
import { type Clauses, describesOnly, isHardMark, isTensed, prepositionBefore } from './grammar.js';
import { MARK, type Word } from './words.js';

/** True when a mention stands behind a preposition that sets it aside: "over Ukraine", "despite Iran". */
export const isAside = (words: readonly Word[], mention: Mention): boolean => {
  const prep = prepositionBefore(words, mention.from, 0);
  return ASIDE_PREPS.has(prep) && prep !== 'with';
};

/** True when a mention says where: "in Canada". */
export const isPlace = ({ words }: Clauses, mention: Mention): boolean => PLACE_PREPS.has(prepositionBefore(words, mention.from, 0));

const usable = (mention: Mention | null): Mention | null =>
  mention && mention.country !== null && !describesOnly(mention) ? mention : null;

/** "in Kupwara, India": the country after the comma is the last line of an address. */
function endsAddress(words: readonly Word[], mention: Mention): boolean {
  if (mention.kind !== 'name' || words[mention.from - 1]?.lower !== ',') return false;
  const next = words[mention.to];
  return next === undefined || (next.classes & MARK) !== 0;
}

/** The first place of a sentence: "in Kabul", "near the Thai border". */
export function placeNamed({ words, mentions }: Clauses): Mention | null {
  const places = mentions.filter((mention) => usable(mention) && PLACE_PREPS.has(prepositionBefore(words, mention.from, 0)));
  return places[0] ?? mentions.find((mention) => usable(mention) && (mention.kind === 'capital' || endsAddress(words, mention))) ?? null;
}

/** Who condemns a coup need not be where it happens. */
const REMARKING = new Set(
  'condemn denounce decry deplore welcome criticise criticize warn urge support back discuss mourn slam protest follow watch fear'.split(
    ' ',
  ),
);

/** "France condemned the coup": the subject speaks of it, and has none itself. */
export const isRemark = (words: readonly Word[], { hit, host }: Frame): boolean =>
  hit.cue.as === 'noun' && REMARKING.has(words[host]?.verb ?? '');

/** What people protest against in another country as much as in their own. */
const FAR_MATTERS = new Set(
  'war hunger famine starvation genocide bombing bombardment blockade offensive invasion coup killing execution massacre'.split(' '),
);

/** "protest hunger in Gaza": where that is which they protest against, and not where they stand. */
const isMatter = (words: readonly Word[], at: number, { from }: Mention): boolean =>
  from > at && words.slice(at + 1, from).some(({ noun }) => FAR_MATTERS.has(noun));

/** Whether a protest is against something in that place, which says nothing of where the protest is. */
export const isFarMatter = (clauses: Clauses, { hit }: Frame, mention: Mention): boolean =>
  hit.cue.type === 'PROTEST' && isPlace(clauses, mention) && isMatter(clauses.words, hit.to, mention);

/** Where a crowd stands, which need not be whose people it is or what it is about: the place named in its own clause, behind it first. */
function placeOfCrowd({ words, mentions }: Clauses, at: number, adjacent: boolean): Mention | null {
  const apart = ({ from }: Mention): boolean =>
    words.slice(Math.min(from, at + 1), Math.max(from, at)).some((word) => isHardMark(word) || isTensed(word));
  const places = mentions.filter(
    (mention) => usable(mention) && PLACE_PREPS.has(prepositionBefore(words, mention.from, 0)) && !isMatter(words, at, mention),
  );
  const next = [at, at + 1].some((index) => PLACE_PREPS.has(words[index]?.lower ?? ''));
  if (adjacent) return next ? (places.find(({ from }) => from > at && from < at + 5) ?? null) : null;
  return (
    places.find((mention) => mention.from > at && !apart(mention)) ?? places.find((mention) => mention.from < at && !apart(mention)) ?? null
  );
}

const isPossessive = (words: readonly Word[], { to }: Mention): boolean => words[to]?.lower === "'s" || words[to]?.lower === "'";

/** Where something happens inside a country: the place named after it, else whose people they are, else any country not set aside. */
export function homeOf(clauses: Clauses, frame: Frame): Mention | null {
  const { words } = clauses;
  const mentions =
    frame.hit.cue.type === 'PROTEST' ? clauses.mentions.filter((mention) => !isFarMatter(clauses, frame, mention)) : clauses.mentions;
  const away = (mention: Mention): boolean =>
    isAside(words, mention) || ['against', 'with'].includes(prepositionBefore(words, mention.from, 0));
  const subject = frame.hit.cue.as === 'verb' ? usable(frame.passive ? frame.recipient : frame.actor) : null;
  if (frame.hit.cue.type === 'PROTEST') {
    const where = placeOfCrowd(clauses, frame.hit.to, subject !== null && subject.kind !== 'demonym');
    if (where) return where;
  }
  if (subject?.kind === 'demonym' && frame.passive && usable(frame.place)) return frame.place;
  if (subject) return subject;
  if (frame.place && usable(frame.place) && !isFarMatter(clauses, frame, frame.place)) return frame.place;
  const open = { ...clauses, mentions };
  if (isRemark(words, frame)) return mentions.find(({ to }) => to === frame.hit.from) ?? placeNamed(open);
  const named = usable(frame.actor) ?? usable(frame.recipient);
  if (named && !away(named) && !isFarMatter(clauses, frame, named)) return named;
  return (
    placeNamed(open) ??
    mentions.find(
      (mention) =>
        usable(mention) &&
        mention.kind !== 'demonym' &&
        !away(mention) &&
        !(frame.hit.cue.type === 'PROTEST' && mention.from > frame.hit.to && isPossessive(words, mention)),
    ) ??
    null
  );
}
