import { ComponentType, type TopLevelComponent } from 'discord.js';
import type { Command } from '../../chat/command.js';
import { describeOptions } from '../../chat/grammar.js';
import { writeWords } from '../../chat/write-words.js';
import type { Card } from '../../core/card.js';

/** What the button says that leaves everything as it is. */
export const CANCEL = 'cancel';

const words = {
  cancel: 'Cancel',
  nothing: 'Nothing was changed',
  nothingLine: 'What you filled in was not saved.',
};

/** What would be set, with the button that sets it, in words that say all of it, and the one that does not. */
export function previewCard(card: Card, command: Command, raw: Readonly<Record<string, unknown>>): Card {
  const says = writeWords(command, describeOptions(command.options), raw);
  const save = command.form?.submit ?? 'Save';
  return {
    ...card,
    buttons: [{ label: save, says, look: 'primary' }, { label: words.cancel, says: CANCEL, look: 'plain' }, ...card.buttons],
  };
}

/** What stands in its place after that. */
export const nothingCard = (): Card => ({
  title: words.nothing,
  line: words.nothingLine,
  blocks: [{ kind: 'text', text: [words.nothingLine] }],
  buttons: [],
  color: 'plain',
});

/** Whether a message is such a preview: it is replaced by what comes of it, so that nothing is saved twice. */
export const isPreview = (rows: readonly TopLevelComponent[]): boolean =>
  rows.some(
    (row) =>
      row.type === ComponentType.ActionRow &&
      row.components.some((one) => one.type === ComponentType.Button && (one.customId?.endsWith(`:${CANCEL}`) ?? false)),
  );
