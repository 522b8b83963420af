import { z } from 'zod';

const button = z.strictObject({
  type: z.literal(2),
  style: z.union([z.literal(1), z.literal(2), z.literal(4)]),
  label: z.string().min(1).max(80),
  custom_id: z.string().min(1).max(100),
});

const embed = z.strictObject({
  title: z.string().min(1).max(256).optional(),
  description: z.string().min(1).max(4_096).optional(),
  color: z.int().min(0).max(0xffffff).optional(),
});

const message = z.object({
  content: z.string().max(2_000).optional(),
  embeds: z.array(embed).min(1).max(10),
  components: z.array(z.strictObject({ type: z.literal(1), components: z.array(button).min(1).max(5) })).max(5),
  allowed_mentions: z.object({ parse: z.array(z.string()).max(0) }),
});

const SUM = 6_000;

/** What Discord would refuse of a message, in words, and whatever could ping somebody. */
export function discordRefuses(sent: unknown): string[] {
  const read = message.safeParse(sent);
  if (!read.success) return read.error.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`);
  const { embeds, components } = read.data;
  const sum = embeds.reduce((length, { title = '', description = '' }) => length + title.length + description.length, 0);
  const ids = components.flatMap((row) => row.components.map(({ custom_id }) => custom_id));
  return [
    ...(sum > SUM ? [`the embeds have ${sum} characters`] : []),
    ...(new Set(ids).size < ids.length ? ['a custom_id stands twice'] : []),
  ];
}
