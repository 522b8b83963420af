import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { pictureOf } from '../../charts/picture.js';
import type { Card } from '../../core/card.js';
import type { Api } from './api.js';
import type { ChartBlock, Pictures } from './blocks.js';
import { faultWords, slackCode } from './fault.js';

/** Waits for a file that Slack has not looked at yet: a message with it is refused until then. */
const PAUSES_MS = [300, 700, 1_500];

/** Uploads that are remembered: an edit of a message shows the same picture again. */
const REMEMBERED = 200;

/** Uploads the pictures of a card's charts. What cannot be drawn or uploaded is told in words instead, and logged. */
export type Upload = (client: Api, workspace: string, card: Card) => Promise<Pictures>;

/** Uploads each picture once per workspace, as long as it is among the last ones. */
export function openUploads(log: (words: string) => void): Upload {
  const known = new Map<string, string>();
  return async (client, workspace, card) => {
    const files = new Map<ChartBlock, string>();
    for (const block of card.compact ? [] : card.blocks) {
      if (block.kind !== 'chart') continue;
      const key = createHash('sha256')
        .update(JSON.stringify([workspace, block]))
        .digest('base64');
      const file = known.get(key) ?? (await uploaded(client, block).catch((fault: unknown) => untold(log, fault)));
      if (!file) continue;
      files.set(block, file);
      remember(known, key, file);
    }
    return files;
  };
}

function untold(log: (words: string) => void, fault: unknown): null {
  log(`Slack did not take a picture (${faultWords(fault)})`);
  return null;
}

function remember(known: Map<string, string>, key: string, file: string): void {
  known.delete(key);
  known.set(key, file);
  const [oldest] = known.keys();
  if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
}

/** Uploaded without a channel: a block of a message shows it, and nothing else is posted. */
async function uploaded(client: Api, block: ChartBlock): Promise<string | null> {
  const { png, name, alt } = await pictureOf(block);
  return fileIn(
    await client.files.uploadV2({ file: Buffer.from(png), filename: name, title: block.chart.title, alt_text: alt.slice(0, 1_000) }),
  );
}

/** What the client makes of an upload: what each of its calls brought, and in it the files. */
const answer = z.object({ files: z.array(z.object({ files: z.array(z.object({ id: z.string() })) })) });

function fileIn(uploaded: unknown): string | null {
  const read = answer.safeParse(uploaded);
  return read.success ? (read.data.files[0]?.files[0]?.id ?? null) : null;
}

/**
 * Says something with pictures: again after short waits while Slack has not looked at them yet, and at last without. Any other fault
 * goes up at once.
 */
export async function withPictures<T>(pictures: Pictures, say: (pictures: Pictures) => Promise<T>): Promise<T> {
  for (const wait of pictures.size === 0 ? [] : PAUSES_MS) {
    try {
      return await say(pictures);
    } catch (fault) {
      if (slackCode(fault) !== 'invalid_blocks') throw fault;
      await pause(wait);
    }
  }
  return say(new Map());
}
