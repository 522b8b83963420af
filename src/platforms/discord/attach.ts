import type { RawFile } from 'discord.js';
import { type AttachedPicture, pictureOf } from '../../charts/picture.js';
import type { Card, CardFile } from '../../core/card.js';
import { type DiscordMessage, renderDiscord, type Showing } from './render.js';

/** A message and the files that go with it. */
export interface Outgoing {
  readonly body: DiscordMessage;
  readonly files: RawFile[];
}

/** Files that Discord takes with a message, and bytes of them all: 10 MiB, less the message itself. */
const FILES = 10;
const BYTES = 9 * 1024 * 1024;

const words = {
  tooLarge: (names: readonly string[]) => `Too large for Discord: ${names.join(', ')}`,
};

/** A card with its charts drawn and its files beside it. A chart that cannot be drawn is told in words, and the fault logged. */
export async function messageOf(card: Card, showing: Omit<Showing, 'pictures'>, log: (words: string) => void): Promise<Outgoing> {
  const pictures = card.compact ? [] : await picturesOf(card, log);
  const drawn = pictures.flatMap((picture) => picture ?? []);
  const { fit, left } = fitting(card.files ?? [], FILES - drawn.length);
  const noted: Card =
    left.length === 0
      ? card
      : { ...card, blocks: [...card.blocks, { kind: 'note', text: [words.tooLarge(left.map(({ name }) => name))] }] };
  const body = renderDiscord(noted, { ...showing, pictures });
  const attached = fit.map(({ name }, at) => ({ id: String(drawn.length + at), filename: name }));
  return {
    body: { ...body, attachments: [...body.attachments, ...attached] },
    files: [
      ...drawn.map(
        ({ png }, at): RawFile => ({ name: body.attachments[at]?.filename ?? '', data: Buffer.from(png), contentType: 'image/png' }),
      ),
      ...fit.map(({ name, type, text }): RawFile => ({ name, data: text, contentType: type })),
    ],
  };
}

const picturesOf = (card: Card, log: (words: string) => void): Promise<(AttachedPicture | null)[]> =>
  Promise.all(
    card.blocks.flatMap((block, at) => {
      if (block.kind !== 'chart') return [];
      const before = card.blocks.slice(0, at).filter(({ kind }) => kind === 'chart').length;
      return before >= FILES ? [null] : [drawnOrTold(block, log)];
    }),
  );

async function drawnOrTold(chart: Parameters<typeof pictureOf>[0], log: (words: string) => void): Promise<AttachedPicture | null> {
  try {
    return await pictureOf(chart);
  } catch (fault) {
    log(`a chart could not be drawn: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
    return null;
  }
}

function fitting(files: readonly CardFile[], room: number): { fit: CardFile[]; left: CardFile[] } {
  let bytes = 0;
  const fit = files.slice(0, Math.max(0, room)).filter(({ text }) => {
    const size = Buffer.byteLength(text);
    if (bytes + size > BYTES) return false;
    bytes += size;
    return true;
  });
  return { fit, left: files.filter((file) => !fit.includes(file)) };
}
