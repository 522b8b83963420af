import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { timezone } from '../../src/chat/options.js';
import { settingsCard, settingsChangedCard } from '../../src/core/cards/settings.js';
import { Problem } from '../../src/core/problem.js';
import { POLICIES } from '../../src/core/workspace.js';
import { changeSettings } from '../../src/desk/settings.js';
import { settingsOf } from '../../src/store/workspaces.js';

export const settings = command({
  name: 'watch settings',
  summary: 'Who may configure here, and the time zone of digests that name none',

  options: z.object({
    policy: z
      .enum(POLICIES)
      .optional()
      .describe('Who may use /watch: everyone, members of the channel, or admins; on Discord, Discord says'),
    tz: timezone.optional().describe('Time zone of digests that name none'),
  }),

  examples: ['/watch settings', '/watch settings policy:members', '/watch settings tz:Asia/Almaty'],

  form: {
    title: 'Settings',
    submit: 'Save',
    async fill({ tenant }) {
      const { policy, tz } = await settingsOf(tenant);
      return { values: { policy, tz } };
    },
  },

  async run({ tenant, person, place, clock }, { policy, tz }) {
    const standing = await settingsOf(tenant);
    if (!policy && !tz) return settingsCard(standing, place.platform);
    if (policy && policy !== standing.policy && place.platform === 'discord') throw discordDecides();
    const change = { ...(policy ? { policy } : {}), ...(tz ? { tz } : {}) };
    const { before, after } = await changeSettings(tenant, change, { person: person.id, platform: place.platform, clock });
    return settingsChangedCard(before, after);
  },
});

const discordDecides = (): Problem =>
  new Problem('bad-option', 'On Discord, who may use /watch is decided by the permissions of the command itself.', {
    hint: 'They are changed in Server Settings → Integrations → Bellwether → /watch.',
    option: 'policy',
  });
