import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ours } from '../src/files.js';
import { openDiscord } from './pictures/discord.js';
import { type Place, type Scene, scenesOf } from './pictures/scenes.js';
import { openCamera } from './pictures/shoot.js';
import { openSlack } from './pictures/slack.js';

/** Draws what the product says as Slack and Discord show it: npm run pictures [FOLDER] [NAME…]. The folder is docs/pictures unless given. */
const [out = ours('docs', 'pictures'), ...names] = process.argv.slice(2);
const folder = ours('lab', 'pictures');

if (!existsSync(join(folder, 'node_modules', 'sharp')))
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], {
    stdio: 'inherit',
  });

const SLACK: Place = { platform: 'slack', workspace: 'T0BELL001', channel: 'C0RISK001', person: 'U0ADA0001', other: 'U0BOB0001' };
const DISCORD: Place = {
  platform: 'discord',
  workspace: '700000000000000001',
  channel: '700000000000000002',
  person: '700000000000000003',
  other: '700000000000000004',
};

const hasChart = ({ card }: Scene): boolean => card?.blocks.some(({ kind }) => kind === 'chart') ?? false;

const scenes = await scenesOf([SLACK, DISCORD]);
const slack = await openSlack(folder);
const discord = await openDiscord(folder);
const camera = await openCamera(folder);
for (const [place, all] of scenes) {
  const target = join(out, place.platform);
  mkdirSync(target, { recursive: true });
  for (const scene of all.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const file = join(target, `${scene.name}.png`);
    const html = place.platform === 'slack' ? await slack(scene, place) : await discord.draw(scene, place);
    const bytes = await camera.shoot(
      html,
      file,
      hasChart(scene) ? 'charts' : 'words',
      place.platform === 'slack' ? undefined : discord.script,
    );
    console.log(`${file} ${Math.round(bytes / 1024)} kB`);
  }
}
await camera.close();
process.exit(0);
