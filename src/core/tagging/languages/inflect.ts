/** One written form of a word, and the tag of its rule: a tense or a case; '' where the rule says none. */
export interface Inflected {
  readonly form: string;
  readonly tag: string;
  readonly plural: boolean;
}

interface Slot {
  readonly tag: string;
  readonly endings: readonly string[];
  readonly plural: boolean;
}

/** Rules by the ending of the dictionary form, longest first. */
export type Rules = readonly { readonly ending: string; readonly slots: readonly Slot[] }[];

/** "n:ия;ии": the endings of a tag; those behind a semicolon are plural. */
const slotsOf = (field: string): Slot[] => {
  const [tag = '', endings = ''] = field.split(':');
  return endings.split(';').map((group, at) => ({ tag, endings: group.split(','), plural: at > 0 }));
};

/** Reads lines of "ending|tag:endings|…". */
export function rulesOf(lines: readonly string[]): Rules {
  return lines
    .map((line) => {
      const [ending = '', ...fields] = line.split('|');
      return { ending, slots: fields.flatMap(slotsOf) };
    })
    .sort((a, b) => b.ending.length - a.ending.length);
}

/** Every form of a word by the rule of its longest ending; the word itself when no rule fits. */
export function inflected(word: string, rules: Rules): Inflected[] {
  const rule = rules.find(({ ending }) => word.endsWith(ending));
  if (rule === undefined) return [{ form: word, tag: '', plural: false }];
  const stem = word.slice(0, word.length - rule.ending.length);
  return rule.slots.flatMap(({ tag, endings, plural }) => endings.map((ending) => ({ form: stem + ending, tag, plural })));
}

/** The forms of a verb line: those of the rule, but for the tags that the line gives itself; - for none. */
export function conjugated(line: string, rules: Rules, expansions: ReadonlyMap<string, Rules>, reflexive: readonly string[]): Inflected[] {
  const [word = '', ...fields] = line.replace(/^\+/, '').split('|');
  const own = fields.flatMap(slotsOf);
  const given = new Set(own.map(({ tag }) => tag));
  const expanded = (tag: string, form: string): Inflected[] => {
    const expansion = expansions.get(tag);
    return expansion ? inflected(form, expansion).map((each) => ({ form: each.form, tag, plural: false })) : [{ form, tag, plural: false }];
  };
  const regular = (rules.some(({ ending }) => word.endsWith(ending)) ? inflected(word, rules) : [{ form: word, tag: 'inf' }]).filter(
    ({ tag }) => !given.has(tag),
  );
  const all = [...regular, ...own.flatMap(({ tag, endings }) => endings.map((form) => ({ form, tag })))].flatMap(({ form, tag }) =>
    expanded(tag, form),
  );
  const perfective = line.startsWith('+');
  const tensed = all
    .filter(({ form }) => form !== '-')
    .map(({ form, tag }) => ({ form, tag: perfective && tag === 'pres' ? 'fut' : tag, plural: false }));
  return [
    ...tensed,
    ...tensed.flatMap(({ form, tag }) => reflexive.map((ending) => ({ form: form + ending, tag: `${tag}+`, plural: false }))),
  ];
}
