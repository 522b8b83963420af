import { z } from 'zod';

/** Limits of Block Kit in UTF-16 units, from the reference of its blocks: https://docs.slack.dev/reference/block-kit */
const words = (max: number) => z.string().min(1).max(max);
const id = words(255).optional();
const plain = (max: number) => z.strictObject({ type: z.literal('plain_text'), text: words(max), emoji: z.boolean().optional() });
const mrkdwn = (max: number) => z.strictObject({ type: z.literal('mrkdwn'), text: words(max), verbatim: z.boolean().optional() });
const either = (max: number) => z.union([plain(max), mrkdwn(max)]);
const address = z.url({ protocol: /^https?$/ }).max(3_000);

const confirm = z.strictObject({
  title: plain(100),
  text: either(300),
  confirm: plain(30),
  deny: plain(30),
  style: z.enum(['primary', 'danger']).optional(),
});
const option = z.strictObject({
  text: either(75),
  value: words(150),
  description: plain(75).optional(),
  url: address.optional(),
});
const group = z.strictObject({ label: plain(75), options: z.array(option).min(1).max(100) });

const button = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plain(75),
  value: words(2_000).optional(),
  url: address.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: words(75).optional(),
  confirm: confirm.optional(),
});
const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: id,
  options: z.array(option).min(1).max(5),
  confirm: confirm.optional(),
});
const chosen = { action_id: id, placeholder: plain(150).optional(), confirm: confirm.optional(), focus_on_load: z.boolean().optional() };
const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...chosen,
    options: z.array(option).min(1).max(100).optional(),
    option_groups: z.array(group).min(1).max(100).optional(),
    initial_option: option.optional(),
  })
  .refine(({ options, option_groups }) => (options === undefined) !== (option_groups === undefined), 'takes options or groups of them')
  .refine(
    ({ options, initial_option }) =>
      !options || !initial_option || options.some((one) => JSON.stringify(one) === JSON.stringify(initial_option)),
    'begins with an option that it does not have',
  )
  .refine(({ options = [] }) => new Set(options.map(({ value }) => value)).size === options.length, 'has one value twice');
const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...chosen,
  min_query_length: z.int().min(0).optional(),
  initial_option: option.optional(),
});
const few = { action_id: id, options: z.array(option).min(1).max(10), confirm: confirm.optional() };
const checkboxes = z.strictObject({ type: z.literal('checkboxes'), ...few, initial_options: z.array(option).min(1).optional() });
const radio = z.strictObject({ type: z.literal('radio_buttons'), ...few, initial_option: option.optional() });
const typed = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: id,
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(3_000).optional(),
  max_length: z.int().min(1).max(3_000).optional(),
  initial_value: words(3_000).optional(),
  placeholder: plain(150).optional(),
});
const pictured = {
  image_url: address.optional(),
  slack_file: z.union([z.strictObject({ id: words(50) }), z.strictObject({ url: address })]).optional(),
  alt_text: words(2_000),
};
const onePicture = ({ image_url, slack_file }: { image_url?: unknown; slack_file?: unknown }): boolean =>
  (image_url === undefined) !== (slack_file === undefined);
const image = z.strictObject({ type: z.literal('image'), ...pictured }).refine(onePicture, 'takes one picture');

const pressed = [button, overflow, staticSelect, externalSelect, checkboxes, radio] as const;
const labelled = {
  label: plain(2_000),
  hint: plain(2_000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
};

/** Blocks of every surface that are used here. What else Slack has is refused too: nobody has looked at its limits. */
const everywhere = [
  z.strictObject({ type: z.literal('header'), block_id: id, text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: id }),
  z
    .strictObject({
      type: z.literal('section'),
      block_id: id,
      text: either(3_000).optional(),
      fields: z.array(either(2_000)).min(1).max(10).optional(),
      accessory: z.union([...pressed, image]).optional(),
    })
    .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'takes a text or fields'),
  z.strictObject({
    type: z.literal('context'),
    block_id: id,
    elements: z
      .array(z.union([either(3_000), image]))
      .min(1)
      .max(10),
  }),
  z.strictObject({ type: z.literal('actions'), block_id: id, elements: z.array(z.union(pressed)).min(1).max(25) }),
  z
    .strictObject({ type: z.literal('image'), block_id: id, title: plain(2_000).optional(), ...pictured })
    .refine(onePicture, 'takes one picture'),
] as const;
const markdown = z.strictObject({ type: z.literal('markdown'), block_id: id, text: words(12_000) });
const table = z.strictObject({
  type: z.literal('table'),
  block_id: id,
  rows: z
    .array(
      z
        .array(z.looseObject({ type: z.string() }))
        .min(1)
        .max(20),
    )
    .min(1)
    .max(100),
});
const input = z.strictObject({
  type: z.literal('input'),
  block_id: id,
  ...labelled,
  element: z.union([typed, staticSelect, externalSelect, checkboxes, radio]),
});
const alert = z.strictObject({ type: z.literal('alert'), block_id: id, text: either(200), level: z.string().optional() });

const inMessage = z.discriminatedUnion('type', [...everywhere, markdown, table]);
const inModal = z.discriminatedUnion('type', [...everywhere, input, alert]);
const inHome = z.discriminatedUnion('type', [...everywhere, input]);

const message = z.object({ text: words(4_000), blocks: z.array(inMessage).min(1).max(50) });
const carried = { private_metadata: z.string().max(3_000).optional(), callback_id: z.string().max(255).optional(), external_id: id };
const view = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('modal'),
      ...carried,
      title: plain(24),
      submit: plain(24).optional(),
      close: plain(24).optional(),
      clear_on_close: z.boolean().optional(),
      notify_on_close: z.boolean().optional(),
      blocks: z.array(inModal).min(1).max(100),
    })
    .refine(
      ({ blocks, submit }) => submit !== undefined || blocks.every(({ type }) => type !== 'input'),
      'has inputs and nothing that sends them',
    ),
  z.strictObject({ type: z.literal('home'), ...carried, blocks: z.array(inHome).min(1).max(100) }),
]);

/** What Slack would refuse of a message, in words: limits of length and number, and kinds of block that messages do not take. */
export function slackRefuses(sent: unknown): string[] {
  const read = message.safeParse(sent);
  if (!read.success) return issuesOf(read.error);
  const { blocks } = read.data;
  const marked = blocks.reduce((sum, one) => sum + (one.type === 'markdown' ? one.text.length : 0), 0);
  return [
    ...twice(blocks),
    ...(marked > 12_000 ? ['the markdown blocks together are too long'] : []),
    ...(blocks.filter(({ type }) => type === 'table').length > 1 ? ['a message takes one table'] : []),
  ];
}

/** What Slack would refuse of a modal or a home. */
export function slackRefusesView(sent: unknown): string[] {
  const read = view.safeParse(sent);
  return read.success ? twice(read.data.blocks) : issuesOf(read.error);
}

const issuesOf = (fault: z.ZodError): string[] => fault.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`);

/** Ids of blocks, and ids of elements within a block (and, of ours, within a message), stand once each. */
function twice(blocks: readonly object[]): string[] {
  const ids = (name: string): string[] => blocks.flatMap((block) => valuesOf(block, name));
  return ['block_id', 'action_id'].flatMap((name) => {
    // Fields of a form have one id each in their own block.
    const all =
      name === 'action_id'
        ? blocks.flatMap((block) => ('type' in block && block.type === 'input' ? [] : valuesOf(block, name)))
        : ids(name);
    return new Set(all).size === all.length ? [] : [`${name} stands twice`];
  });
}

const valuesOf = (part: unknown, name: string): string[] =>
  typeof part !== 'object' || part === null
    ? []
    : Object.entries(part).flatMap(([key, value]) => (key === name && typeof value === 'string' ? [value] : valuesOf(value, name)));
