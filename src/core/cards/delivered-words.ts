import type { Text } from '../card.js';

/** An item of the outbox and what became of it, for people. */
export interface Delivered {
  readonly id: string;
  /** Title of the card. */
  readonly title: string;
  readonly kind: string;
  readonly platform: string;
  readonly channel: string;
  readonly decidedAt: Date;
  readonly doneAt: Date | null;
  /** Null while it waits. */
  readonly outcome: string | null;
  readonly why: string | null;
  /** The platform's id of the message. */
  readonly message: string | null;
  readonly isEdit: boolean;
}

const words = {
  kinds: { digest: 'digest', alert: 'alert', reply: 'update', notice: 'notice' } as Readonly<Record<string, string>>,
  edit: (kind: string) => `edit of the ${kind}`,
  in: ' in ',
  sent: 'sent ',
  open: 'open it',
  waits: 'waits',
  waitsFor: (why: string) => `waits (${why})`,
  ended: (why: string) => `not sent: ${why}`,
  gone: (why: string) => `failed: ${why}`,
  unknown: (why: string) => `may or may not have been shown: ${why}; it was not repeated`,
  deleted: 'sent, and deleted by somebody since',
};

/** "24 Nov 08:00 · alert “▲ Kazakhstan 62 → 71 · high”: sent 08:00 (open it)"; after the title, in which channel, where that is not plain. */
export function deliveredLine(item: Delivered, workspace: string, where: 'with channel' | 'here' = 'here'): Text {
  const kind = words.kinds[item.kind] ?? item.kind;
  return [
    { instant: item.decidedAt.toISOString() },
    ` · ${item.isEdit ? words.edit(kind) : kind} “${item.title}”`,
    ...(where === 'here' ? [] : [words.in, channelWords(item.channel)]),
    ': ',
    ...became(item, workspace),
  ];
}

const channelWords = (channel: string): Text[number] => (channel.startsWith('dm:') ? { person: channel.slice(3) } : { channel });

function became({ outcome, why, doneAt, ...item }: Delivered, workspace: string): Text {
  const reason = why ?? '';
  if (outcome === null) return [why ? words.waitsFor(why) : words.waits];
  if (outcome === 'sent') {
    const link = linkTo(item, workspace);
    return [
      words.sent,
      { instant: (doneAt ?? item.decidedAt).toISOString() },
      ...(link ? [' (', { link: words.open, to: link }, ')'] : []),
    ];
  }
  if (outcome === 'gone') return [words.gone(reason)];
  if (outcome === 'unknown') return [words.unknown(reason)];
  return [outcome === 'deleted' ? words.deleted : words.ended(reason)];
}

/** Where a message can be opened; null where it has no address. Slack opens the channel, Discord the message. */
function linkTo({ platform, channel, message }: Pick<Delivered, 'platform' | 'channel' | 'message'>, workspace: string): string | null {
  if (message === null || channel.startsWith('dm:')) return null;
  if (platform === 'discord') return `https://discord.com/channels/${workspace}/${channel}/${message}`;
  return platform === 'slack' ? `https://slack.com/app_redirect?team=${workspace}&channel=${channel}&message_ts=${message}` : null;
}
