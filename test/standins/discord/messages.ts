import { us } from './facts.js';
import type { Body, RestState, SentFile } from './rest.js';

let counter = 0;
/** An id that is new, of the shape Discord's have. */
export const newId = (): string => `5000000000${String(Date.now()).slice(-6)}${String(++counter).padStart(3, '0')}`;

const EPOCH = '2026-01-01T00:00:00.000000Z';

/** The attachments of a message: those listed that came with the call, and of those that stood before. Without a list the old ones stay. */
export function attach(state: RestState, body: Body, files: readonly SentFile[], before: readonly Body[]): Body[] {
  const listed = (body.attachments ?? null) as Body[] | null;
  const kept = listed === null ? before : before.filter(({ id }) => listed.some((one) => one.id === id));
  const added = files.map(({ name, bytes, field }): Body => {
    const id = newId();
    const described = listed?.find((one) => `files[${String(one.id)}]` === field);
    const url = `${state.origin}/attachments/${id}/${name}`;
    state.files.set(`/attachments/${id}/${name}`, bytes);
    return {
      id,
      filename: described?.filename ?? name,
      size: bytes.length,
      url,
      proxy_url: url,
      ...(described?.description ? { description: described.description } : {}),
    };
  });
  return [...kept, ...added];
}

/** A message as Discord shows it. */
export function shown(id: string, channel: string, body: Body): Body {
  const attachments = (body.attachments ?? []) as Body[];
  return {
    id,
    channel_id: channel,
    content: body.content ?? '',
    type: 0,
    author: us,
    timestamp: EPOCH,
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    flags: 64,
    attachments,
    embeds: ((body.embeds ?? []) as Body[]).map((embed) => shownEmbed(embed, attachments)),
    components: shownRows((body.components ?? []) as Body[]),
    ...(typeof body.nonce === 'string' ? { nonce: body.nonce } : {}),
  };
}

/** A picture that came with the message has an address of its own then. */
function shownEmbed(embed: Body, attachments: readonly Body[]): Body {
  const image = embed.image as { url: string } | undefined;
  const file = attachments.find(({ filename }) => `attachment://${String(filename)}` === image?.url);
  return { type: 'rich', ...embed, ...(image ? { image: { url: file?.url ?? image.url } } : {}) };
}

/** Discord numbers every component. */
function shownRows(rows: readonly Body[]): Body[] {
  let id = 0;
  return rows.map((row) => ({
    ...row,
    id: ++id,
    components: (row.components as Body[]).map((one) => ({
      id: ++id,
      ...(one.type === 3 ? { min_values: 1, max_values: 1 } : {}),
      ...one,
    })),
  }));
}

/** A thread that grew from a message. */
export const threadOf = (message: string, channel: string, guild: string, body: Body): Body => ({
  id: message,
  type: 11,
  flags: 0,
  guild_id: guild,
  name: body.name,
  parent_id: channel,
  owner_id: us.id,
  thread_metadata: { archived: false, archive_timestamp: EPOCH, auto_archive_duration: body.auto_archive_duration, locked: false },
  message_count: 0,
  member_count: 1,
  total_message_sent: 0,
});
