import type { Command } from '../src/chat/command.js';
import { about } from './risk/about.js';
import { compare } from './risk/compare.js';
import { digest as moved } from './risk/digest.js';
import { help } from './risk/help.js';
import { history } from './risk/history.js';
import { pair } from './risk/pair.js';
import { status } from './risk/status.js';
import { tag } from './risk/tag.js';
import { top } from './risk/top.js';
import { why } from './risk/why.js';
import { alert } from './watch/alert.js';
import { digest } from './watch/digest.js';
import { list } from './watch/list.js';
import { remove } from './watch/remove.js';
import { test } from './watch/test.js';

/** Everything that can be said, in the order of the help. */
export const commands: readonly Command[] = [
  status,
  why,
  top,
  compare,
  pair,
  history,
  moved,
  tag,
  about,
  help,
  alert,
  digest,
  list,
  remove,
  test,
];

/** What buttons say and nobody types. */
export const presses: readonly Command[] = [];
