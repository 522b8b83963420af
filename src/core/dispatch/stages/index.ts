import { attempts } from './attempts.js';
import { channel } from './channel.js';
import { disabled } from './disabled.js';
import { gone } from './gone.js';
import { paced } from './paced.js';
import { paused } from './paused.js';
import { quiet } from './quiet.js';
import { removed } from './removed.js';
import { rootless } from './rootless.js';
import type { Stage } from './stage.js';
import { superseded } from './superseded.js';
import { unsaid } from './unsaid.js';

/** An item's way out. The first stage that does not say "go" decides, and its name is shown. */
export const stages: readonly Stage[] = [unsaid, gone, removed, disabled, paused, superseded, rootless, attempts, quiet, channel, paced];
