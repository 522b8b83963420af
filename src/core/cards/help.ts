import type { Block, Card, Text } from '../card.js';
import { counted, listed } from './words.js';

/** An option as the help shows it. */
export interface HelpedOption {
  /** As it is typed: "as-of". */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly default: string | number | null;
  /** The closed set it is one of; null when it is open. */
  readonly choices: readonly string[] | null;
}

/** A command as the help shows it; every chat command is one. */
export interface Helped {
  /** "risk status". */
  readonly name: string;
  readonly summary: string;
  /** Whole commands, "/risk status Kazakhstan". */
  readonly examples: readonly string[];
  /** What it takes, in order; left out: only its examples are shown. */
  readonly takes?: readonly HelpedOption[];
}

const words = {
  title: 'What you can say',
  line: (count: string, groups: string) => `What you can say: ${count}, in ${groups}`,
  groups: { risk: 'Ask, for everybody', watch: 'Be told, and set what is told' } as Readonly<Record<string, string>>,
  short: 'A bare country is its status: "/risk kazakhstan". Words fill the options in order; "name:value" fills one by name.',
  command: (name: string) => `/${name}`,
  summary: (summary: string) => `: ${summary}`,
  more: 'Say "/risk help" and a command for its examples.',
  advice: 'Scores are no advice.',
  needed: ' (needed)',
  unless: (value: string | number) => ` (${value} unless given)`,
  oneOf: (choices: readonly string[]) => `: ${choices.join(', ')}`,
  examples: 'For example',
};

/** Every command with what it is for, or, with `about` ("status", "watch alert"), that one with its examples. */
export function helpCard(commands: readonly Helped[], about?: string): Card {
  const wanted = about?.trim().replace(/^\//, '').toLowerCase();
  const one = wanted ? commands.find(({ name }) => name === wanted || name.split(' ').at(-1) === wanted) : undefined;
  return one ? commandCard(one) : listCard(commands);
}

function listCard(commands: readonly Helped[]): Card {
  const groups = [...new Set(commands.map(({ name }) => groupOf(name)))];
  const examples = commands.flatMap(({ examples }) => examples.slice(0, 1));
  return {
    title: words.title,
    line: words.line(counted(commands.length, 'command'), listed(groups.map((group) => words.command(group)))),
    blocks: [
      { kind: 'text', text: [words.short] },
      ...groups.flatMap((group) => groupBlocks(group, commands)),
      { kind: 'note', text: [`${words.more} ${words.advice}`] },
    ],
    buttons: buttonsFor(examples.slice(0, 4)),
    color: 'plain',
  };
}

const groupOf = (name: string): string => name.split(' ')[0] ?? name;

/** One group of commands under its heading. */
function groupBlocks(group: string, commands: readonly Helped[]): Block[] {
  const items = commands
    .filter(({ name }) => groupOf(name) === group)
    .map(({ name, summary }): Text => [{ bold: words.command(name) }, words.summary(summary)]);
  return [
    { kind: 'text', text: [{ bold: words.groups[group] ?? words.command(group) }] },
    { kind: 'list', items, more: 0 },
  ];
}

function commandCard({ name, summary, examples, takes = [] }: Helped): Card {
  return {
    title: words.command(name),
    line: `${words.command(name)}: ${summary}`,
    blocks: [
      { kind: 'text', text: [summary] },
      ...(takes.length > 0
        ? [
            { kind: 'facts' as const, facts: takes.map(factOf) },
            { kind: 'text' as const, text: [{ bold: words.examples }] },
          ]
        : []),
      { kind: 'list', items: examples.map((example): Text => [example]), more: 0 },
    ],
    buttons: buttonsFor(examples.slice(0, 4)),
    color: 'plain',
  };
}

const buttonsFor = (examples: readonly string[]): Card['buttons'] =>
  examples.map((example) => ({ label: example, says: example, look: 'plain' as const }));

function factOf({ name, description, required, default: value, choices }: HelpedOption): { name: string; value: Text } {
  const when = required ? words.needed : value === null ? '' : words.unless(value);
  return { name, value: [`${description}${choices ? words.oneOf(choices) : ''}${when}`] };
}
