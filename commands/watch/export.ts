import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { exportCard } from '../../src/core/cards/export.js';
import { exported } from '../../src/desk/export.js';

export const exportAll = command({
  name: 'watch export',
  summary: 'Alerts, digests and scores of this workspace as CSV and JSON files',

  options: z.object({}),

  examples: ['/watch export'],

  async run({ tenant, now }) {
    return exportCard(await exported(tenant, now));
  },
});
