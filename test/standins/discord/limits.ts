import { z } from 'zod';

const button = z.strictObject({
  type: z.literal(2),
  style: z.union([z.literal(1), z.literal(2), z.literal(4)]),
  label: z.string().min(1).max(80),
  custom_id: z.string().min(1).max(100),
});

const select = z.strictObject({
  type: z.literal(3),
  custom_id: z.string().min(1).max(100),
  placeholder: z.string().min(1).max(150),
  options: z
    .array(z.strictObject({ label: z.string().min(1).max(100), value: z.string().min(1).max(100) }))
    .min(1)
    .max(25)
    .refine((options) => new Set(options.map(({ value }) => value)).size === options.length, 'a value stands twice'),
});

const row = z.strictObject({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.array(select).length(1)]),
});

const embed = z
  .strictObject({
    title: z.string().min(1).max(256).optional(),
    description: z.string().min(1).max(4_096).optional(),
    color: z.int().min(0).max(0xffffff).optional(),
    image: z.strictObject({ url: z.string().startsWith('attachment://') }).optional(),
  })
  .refine(({ title, description, image }) => Boolean(title ?? description ?? image), 'an embed is empty');

const message = z.object({
  content: z.string().max(2_000),
  embeds: z.array(embed).max(10),
  components: z.array(row).max(5),
  attachments: z.array(z.object({ id: z.string(), filename: z.string(), description: z.string().max(1_024).optional() })).max(10),
  allowed_mentions: z.object({ parse: z.array(z.string()).max(0) }),
});

const SUM = 6_000;

/** What Discord would refuse of a message, in words, and whatever could ping somebody. `files` are the names of those sent with it. */
export function discordRefuses(sent: unknown, files?: readonly string[]): string[] {
  const read = message.safeParse(sent);
  if (!read.success) return read.error.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`);
  const { content, embeds, components, attachments } = read.data;
  const sum = embeds.reduce((length, { title = '', description = '' }) => length + title.length + description.length, 0);
  const ids = components.flatMap(({ components: inside }) => inside.map(({ custom_id }) => custom_id));
  const names = attachments.map(({ filename }) => filename);
  const images = embeds.flatMap(({ image }) => (image ? [image.url.slice('attachment://'.length)] : []));
  return [
    ...(content === '' && embeds.length === 0 && names.length === 0 ? ['the message is empty'] : []),
    ...(sum > SUM ? [`the embeds have ${sum} characters`] : []),
    ...(new Set(ids).size < ids.length ? ['a custom_id stands twice'] : []),
    ...(new Set(names).size < names.length ? ['two files have one name'] : []),
    ...images.filter((name) => !names.includes(name)).map((name) => `${name} is not attached`),
    ...(files && files.length !== names.length ? [`${names.length} attachments are listed and ${files.length} files are sent`] : []),
  ];
}
