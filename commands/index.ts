import type { Command } from '../src/chat/command.js';
import { acknowledge } from './press/acknowledge.js';
import { correct } from './press/correct.js';
import { restore } from './press/restore.js';
import { share } from './press/share.js';
import { snooze } from './press/snooze.js';
import { testMe } from './press/test-me.js';
import { unacknowledge } from './press/unacknowledge.js';
import { undoCorrection } from './press/undo-correction.js';
import { wake } from './press/wake.js';
import { about } from './risk/about.js';
import { articles } from './risk/articles.js';
import { compare } from './risk/compare.js';
import { diff } from './risk/diff.js';
import { digest as moved } from './risk/digest.js';
import { forgetMe } from './risk/forget-me.js';
import { help } from './risk/help.js';
import { history } from './risk/history.js';
import { map } from './risk/map.js';
import { pair } from './risk/pair.js';
import { status } from './risk/status.js';
import { tag } from './risk/tag.js';
import { top } from './risk/top.js';
import { why } from './risk/why.js';
import { alert } from './watch/alert.js';
import { audit } from './watch/audit.js';
import { digest } from './watch/digest.js';
import { edit } from './watch/edit.js';
import { exportAll } from './watch/export.js';
import { health } from './watch/health.js';
import { list } from './watch/list.js';
import { pause } from './watch/pause.js';
import { quiet } from './watch/quiet.js';
import { remove } from './watch/remove.js';
import { resume } from './watch/resume.js';
import { settings } from './watch/settings.js';
import { test } from './watch/test.js';
import { watchlist } from './watch/watchlist.js';
import { weights } from './watch/weights.js';
import { why as whyDelivered } from './watch/why.js';

/** Everything that can be said, in the order of the help. */
export const commands: readonly Command[] = [
  status,
  why,
  diff,
  articles,
  top,
  compare,
  pair,
  history,
  map,
  moved,
  tag,
  about,
  forgetMe,
  help,
  alert,
  digest,
  list,
  edit,
  pause,
  resume,
  quiet,
  remove,
  test,
  whyDelivered,
  health,
  watchlist,
  weights,
  settings,
  audit,
  exportAll,
];

/** What buttons say and nobody types. */
export const presses: readonly Command[] = [acknowledge, unacknowledge, snooze, wake, restore, correct, undoCorrection, share, testMe];
