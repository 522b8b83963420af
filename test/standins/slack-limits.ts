import { z } from 'zod';

const mrkdwn = (max: number) => z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(max), verbatim: z.literal(true) });
const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() });

const button = z.strictObject({
  type: z.literal('button'),
  action_id: z.string().min(1).max(255),
  text: plain(75),
  value: z.string().max(2_000),
  style: z.enum(['primary', 'danger']).optional(),
});

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), text: plain(150) }),
  z.strictObject({ type: z.literal('section'), text: mrkdwn(3_000) }),
  z.strictObject({ type: z.literal('context'), elements: z.array(mrkdwn(3_000)).min(1).max(10) }),
  z.strictObject({ type: z.literal('actions'), elements: z.array(button).min(1).max(25) }),
]);

const message = z.object({ text: z.string().min(1).max(4_000), blocks: z.array(block).min(1).max(50) });

/** What Slack would refuse of a message, in words: the limits of Block Kit, and kinds of block that only modals take. */
export function slackRefuses(sent: unknown): string[] {
  const read = message.safeParse(sent);
  if (!read.success) return read.error.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`);
  const ids = read.data.blocks.flatMap((one) => (one.type === 'actions' ? one.elements.map(({ action_id }) => action_id) : []));
  return new Set(ids).size === ids.length ? [] : ['an action_id stands twice'];
}
