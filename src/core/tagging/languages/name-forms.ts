import { listOf, type MentionKind, marked, usualCase } from '../../countries/form.js';
import { EVERY_LEADER } from '../../countries/leaders.js';
import { everyForm } from '../../countries/lexicon.js';
import type { CountryCode } from '../../country-code.js';
import { fold, tokensOf } from '../token.js';
import { type Closed, setOf } from './closed.js';
import { inflected } from './inflect.js';
import { keyOf, splitElisions } from './keys.js';
import type { Lexicon } from './lexicon.js';
import { casesOf, type Endings, endingsOf } from './vocabulary.js';

/** One written form of a name. */
export interface NameForm {
  readonly keys: readonly string[];
  /** The dictionary form, folded: what memory is keyed by. */
  readonly lemma: string;
  readonly country: CountryCode | null;
  readonly kind: MentionKind | 'nobody';
  readonly adjective: boolean;
  readonly written: 'any' | 'capital' | 'exact';
  readonly exact: readonly string[];
  readonly cases: number;
  /** In office, UTC ms. */
  readonly from: number;
  readonly until: number;
  readonly weak: boolean;
  readonly introduces: readonly string[];
  readonly meanings: readonly { readonly country: CountryCode | null; readonly evidence: ReadonlySet<string> }[];
}

type Base = Pick<NameForm, 'country' | 'kind'> & Partial<NameForm>;

const LASTING = {
  adjective: false,
  from: Number.NEGATIVE_INFINITY,
  until: Number.POSITIVE_INFINITY,
  weak: false,
  introduces: [],
  meanings: [],
};

interface Spelt {
  readonly words: string;
  readonly cases: number;
}

/** A name of several words in every case: adjectives and the first noun change together, the rest stays ("Совета Европы"). */
function declined(words: string, { nouns, adjectives }: Endings, all: boolean): Spelt[] {
  const parts = words.split(' ');
  const rows: Spelt[][] = [];
  let open = true;
  for (const part of parts) {
    const lower = keyOf(part);
    const adjective = inflected(lower, adjectives).filter(({ tag }) => tag !== '');
    const forms = adjective.length > 0 ? adjective : inflected(lower, nouns).filter(({ plural }) => !plural || part[0] === lower[0]);
    if (!open || forms.length < 2) rows.push([{ words: part, cases: 0 }]);
    else
      rows.push(
        forms.map(({ form, tag }) => ({
          words: part[0] === lower[0] ? form : form.charAt(0).toUpperCase() + form.slice(1),
          cases: casesOf(tag),
        })),
      );
    if (adjective.length === 0 && !all) open = false;
  }
  return joined(rows);
}

function joined(rows: readonly (readonly Spelt[])[]): Spelt[] {
  let whole: Spelt[] = [{ words: '', cases: 0 }];
  for (const row of rows) {
    whole = whole.flatMap((before) =>
      row
        .filter(({ cases }) => cases === 0 || before.cases === 0 || (cases & before.cases) !== 0)
        .map((next) => ({
          words: before.words === '' ? next.words : `${before.words} ${next.words}`,
          cases: before.cases === 0 ? next.cases : next.cases === 0 ? before.cases : before.cases & next.cases,
        })),
    );
  }
  return whole;
}

/** Compiles all the names of a lexicon; where two are written alike the first wins. */
export function nameFormsOf(lexicon: Lexicon, closed: Closed): NameForm[] {
  const endings = endingsOf(lexicon);
  const { names } = lexicon;
  const forms: NameForm[] = [];
  const add = (form: string, base: Base, spellings: readonly Spelt[] = spelt(form, base.kind === 'leader')): void => {
    const { words, case: needed } = marked(form, base.kind === 'name' ? 'capital' : usualCase(form));
    const exact = needed === 'exact' || needed === 'unshouted';
    for (const each of spellings) {
      const tokens = splitElisions(tokensOf(each.words), closed.elisions);
      const small = base.kind !== 'name' && (needed === 'any' || /^\p{Ll}/u.test(words));
      const written = base.written ?? (exact ? 'exact' : small ? 'any' : 'capital');
      const keys = tokens.map(({ lower }) => lower);
      forms.push({ ...LASTING, ...base, keys, lemma: fold(words), written, exact: tokens.map(({ text }) => text), cases: each.cases });
    }
  };
  const spelt = (form: string, person: boolean): Spelt[] => {
    const { words, case: needed } = marked(form, 'any');
    return lexicon.cases && needed !== 'exact' && /\p{Ll}/u.test(words) ? declined(words, endings, person) : [{ words, cases: 0 }];
  };
  for (const form of names.notActors) add(form, { country: null, kind: 'nobody' });
  for (const line of names.ambiguous) addAmbiguous(line, add);
  for (const line of names.countries) addCountry(line, add, endings);
  for (const form of names.organisations.flatMap(listOf)) add(form, { country: null, kind: 'organisation' });
  const kinds = { seat: names.seats, institution: names.institutions, group: names.groups, city: names.places } as const;
  for (const [kind, lines] of Object.entries(kinds) as [MentionKind, readonly string[]][]) {
    for (const line of lines) {
      const [country = '', written] = line.split('|');
      for (const form of listOf(written)) add(form, { country: country === '' ? null : country, kind });
    }
  }
  for (const line of names.leaders) addLeader(line, add);
  return lexicon.latin ? [...forms, ...fromEnglish(setOf(names.otherwise.replaceAll(' ', '_').replaceAll(',', ' ')), closed)] : forms;
}

type Add = (form: string, base: Base, spellings?: readonly Spelt[]) => void;

function addCountry(line: string, add: Add, { adjectives, nouns }: Endings): void {
  const [code = '', written, described, people, capitals] = line.split('|');
  for (const form of listOf(written)) add(form, { country: code, kind: 'name' });
  for (const form of listOf(described))
    for (const { form: words, tag } of inflected(form, adjectives))
      add(words, { country: code, kind: 'demonym', adjective: true, written: 'any' }, [{ words, cases: casesOf(tag) }]);
  for (const form of listOf(people))
    for (const { form: words, tag } of inflected(form, nouns))
      add(words, { country: code, kind: 'demonym', written: 'any' }, [{ words, cases: casesOf(tag) }]);
  for (const form of listOf(capitals)) add(form, { country: code, kind: 'capital' });
}

const countryOf = (code: string): CountryCode | null => (code === '-' || code === '' ? null : code);

function addAmbiguous(line: string, add: Add): void {
  const [form = '', otherwise = '-', ...meanings] = line.split('|');
  add(form, {
    country: countryOf(otherwise),
    kind: 'name',
    meanings: meanings.map((meaning) => {
      const [code = '', evidence = ''] = meaning.split('=');
      return { country: countryOf(code), evidence: new Set(listOf(evidence).map(fold)) };
    }),
  });
}

function addLeader(line: string, add: Add): void {
  const [english = '', whole, alone] = line.split('|');
  const terms = EVERY_LEADER.filter(({ names }) => names.includes(english));
  for (const { country, from, to } of terms) {
    const held = { country, kind: 'leader', from, until: to } as const;
    for (const form of listOf(whole)) add(form, { ...held, introduces: listOf(alone).map(fold) });
    for (const form of listOf(alone)) add(form, held);
  }
}

/** Leaders, cities, groups and the like are written as in English in many languages. */
function fromEnglish(otherwise: ReadonlySet<string>, closed: Closed): NameForm[] {
  const kinds = new Set(['capital', 'seat', 'institution', 'group', 'city', 'leader', 'organisation', 'nobody']);
  return everyForm()
    .filter(({ kind, words }) => kinds.has(kind) && !otherwise.has(words.replaceAll(' ', '_')))
    .map((form): NameForm => {
      const tokens = splitElisions(tokensOf(form.words), closed.elisions);
      const exact = form.case === 'exact' || form.case === 'unshouted';
      return {
        ...LASTING,
        keys: tokens.map(({ lower }) => lower),
        lemma: fold(form.words),
        country: form.country,
        kind: form.kind,
        written: exact ? 'exact' : 'capital',
        exact: tokens.map(({ text }) => text),
        cases: 0,
        from: form.from,
        until: form.to,
        weak: form.surname === 'weak',
        introduces: form.introduces.map((known) => known.split(' ').slice(0, -1).join(' ')),
      };
    });
}
