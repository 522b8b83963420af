import { z } from 'zod';
import { command } from '../../src/chat/command.js';
import { whole } from '../../src/chat/options.js';
import { auditCard } from '../../src/core/cards/audit.js';
import { auditOf, countAudit } from '../../src/store/audit.js';

export const audit = command({
  name: 'watch audit',
  summary: 'Who changed what here, and when',

  options: z.object({ count: whole(1, 25).default(10).describe('How many changes') }),

  examples: ['/watch audit', '/watch audit 25'],

  async run({ tenant }, { count }) {
    const entries = await auditOf(tenant, count);
    return auditCard(entries, (await countAudit(tenant)) - entries.length);
  },
});
