import { createHash } from 'node:crypto';
import { baseStyle } from './base-style.js';
import { bell } from './bell.js';
import { channelStyle } from './channel-style.js';
import { composerScript } from './composer-script.js';
import { logScript } from './log-script.js';
import { messageStyle } from './message-style.js';
import { pageScript } from './page-script.js';
import { suggestScript } from './suggest-script.js';
import { themeScript } from './theme-script.js';
import { timesScript } from './times-script.js';

interface Asset {
  readonly type: string;
  readonly body: string;
}

const script = (body: string): Asset => ({ type: 'text/javascript; charset=utf-8', body });

/** The page's own files, by name. They are text in the program, so that whatever is installed or built has them. */
export const assets: ReadonlyMap<string, Asset> = new Map<string, Asset>([
  ['page.css', { type: 'text/css; charset=utf-8', body: `${baseStyle}${channelStyle}${messageStyle}` }],
  ['bell.svg', { type: 'image/svg+xml', body: bell }],
  ['theme.js', script(themeScript)],
  ['page.js', script(pageScript)],
  ['composer.js', script(composerScript)],
  ['suggest.js', script(suggestScript)],
  ['log.js', script(logScript)],
  ['times.js', script(timesScript)],
]);

/** Changes when any of them does. */
export const ASSETS_VERSION = versionOf([...assets.values()].map(({ body }) => body));

function versionOf(bodies: readonly string[]): string {
  return createHash('sha256').update(bodies.join('\u0000')).digest('hex').slice(0, 12);
}
