import type { Button, Card } from '../card.js';
import type { Problem, ProblemCode } from '../problem.js';
import { quote } from './quote.js';

/** Characters of a message on the card: what a person typed may be in it. */
const MESSAGE = 400;
/** Buttons that fit one row on every platform. */
const CHOICES = 5;

const TITLES: Record<ProblemCode, string> = {
  'unknown-country': 'No such country',
  'unknown-word': 'Not understood',
  'not-allowed': 'Not allowed',
  'bad-option': 'Not quite',
  'not-found': 'Not found',
  unreadable: 'Cannot be read',
  'too-large': 'Too large',
  busy: 'Busy just now',
};

const words = {
  choices: (choices: readonly string[]) => `Try: ${choices.join(' · ')}`,
};

/** What went wrong, what to do about it, and the nearest things to try as buttons. */
export function problemCard(problem: Problem): Card {
  const message = quote(problem.message, MESSAGE);
  const hint = problem.mend.hint ? quote(problem.mend.hint, MESSAGE) : null;
  const given = (problem.mend.choices ?? []).slice(0, CHOICES);
  // What only a button says is no more than that button.
  const choices = given.filter((choice) => !isPress(choice)).map((choice) => quote(choice, 80));
  const others = given.filter((choice) => buttonFor(choice, problem.code).length === 0).map((choice) => quote(choice, 80));
  return {
    title: TITLES[problem.code],
    line: [message, ...(hint ? [hint] : []), ...(choices.length > 0 ? [words.choices(choices)] : [])].join(' '),
    blocks: [
      { kind: 'text', text: [message] },
      ...(hint ? [{ kind: 'text' as const, text: [hint] }] : []),
      ...(others.length > 0 ? [{ kind: 'note' as const, text: [words.choices(others)] }] : []),
    ],
    buttons: given.flatMap((choice) => buttonFor(choice, problem.code)),
    color: 'plain',
  };
}

const isPress = (choice: string): boolean => /^\/press\b/.test(choice);

/** A choice that is a whole command says all of itself, but for the word that makes it a button's; a bare country is asked for its status; other words are only shown. */
function buttonFor(choice: string, code: ProblemCode): Button[] {
  const label = quote(isPress(choice) ? choice.replace(/^\/press\s+/, '') : choice, 80);
  if (choice.startsWith('/')) return [{ label, says: choice, look: 'plain' }];
  return code === 'unknown-country' ? [{ label, says: `/risk status ${label}`, look: 'plain' }] : [];
}
