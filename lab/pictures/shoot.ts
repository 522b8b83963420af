import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is used of playwright-core, which is in the private folder. */
interface Page {
  setContent(html: string, options: { waitUntil: 'networkidle' }): Promise<void>;
  addScriptTag(script: { content: string; type?: string }): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  locator(selector: string): { screenshot(options: { type: 'png' }): Promise<Uint8Array> };
  close(): Promise<void>;
}
interface Browser {
  newPage(options: { deviceScaleFactor: number; viewport: { width: number; height: number } }): Promise<Page>;
  close(): Promise<void>;
}
interface Playwright {
  readonly chromium: { launch(options: { executablePath: string; args: readonly string[] }): Promise<Browser> };
}

/** What is used of sharp. */
type Sharp = (png: Uint8Array) => { png(options: { palette: true; colours: number; effort: number }): { toBuffer(): Promise<Uint8Array> } };

/** Colours of a picture: words and flat areas need no more, and it is a third of the size. */
const COLORS = { words: 16, charts: 48 };

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** Takes a picture of the part of a page that is called "shot". */
export interface Camera {
  shoot(html: string, file: string, shows: keyof typeof COLORS, script?: string): Promise<number>;
  close(): Promise<void>;
}

/** A browser of this machine: CHROMIUM says where it is, unless it is where Debian has it. */
export async function openCamera(folder: string): Promise<Camera> {
  const load = (path: string) => import(pathToFileURL(join(folder, 'node_modules', path)).href);
  const { chromium }: Playwright = await load('playwright-core/index.mjs');
  const { default: sharp }: { default: Sharp } = await load('sharp/dist/index.mjs');
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
  return {
    shoot: async (html, file, shows, script) => {
      const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 900, height: 1400 } });
      await page.setContent(html, { waitUntil: 'networkidle' });
      if (script !== undefined) await page.addScriptTag({ content: script, type: 'module' });
      await page.evaluate('Promise.all([document.fonts.ready, new Promise((done) => setTimeout(done, 400))]).then(() => 1)');
      const shot = await page.locator('#shot').screenshot({ type: 'png' });
      const png = await sharp(shot).png({ palette: true, colours: COLORS[shows], effort: 10 }).toBuffer();
      writeFileSync(file, png);
      await page.close();
      return png.length;
    },
    close: () => browser.close(),
  };
}
