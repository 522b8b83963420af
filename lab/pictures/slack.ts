import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { types } from '@slack/bolt';
import type { Form } from '../../src/chat/form.js';
import type { Card } from '../../src/core/card.js';
import { bell } from '../../src/platforms/local/assets/bell.js';
import type { ChartBlock } from '../../src/platforms/slack/blocks.js';
import { formView } from '../../src/platforms/slack/form-view.js';
import { renderSlack } from '../../src/platforms/slack/render.js';
import { homeView } from '../../src/platforms/slack/views.js';
import { chartsOf, type DrawnChart } from './drawn.js';
import { type Modal, modalHtml } from './modal.js';
import { page } from './page.js';
import type { Place, Scene } from './scenes.js';

/** Packages of the private folder, of which only these parts are used. */
interface React {
  createElement(component: unknown, props: Readonly<Record<string, unknown>>): unknown;
}
interface Server {
  renderToStaticMarkup(element: unknown): string;
}

/** Draws a scene as Slack would, in HTML. */
export type Draw = (scene: Scene, place: Place) => Promise<string>;

const BELL = `data:image/svg+xml;base64,${Buffer.from(bell).toString('base64')}`;

const FRAME = `
  body { margin: 0; background: #fff; font-family: Inter, 'Noto Color Emoji', sans-serif; font-size: 15px; color: #1d1c1d; }
  #shot, #shot *:not(pre):not(code) { font-family: Inter, sans-serif !important; }
  #shot { padding: 16px 20px; width: 640px; box-sizing: border-box; background: #fff; }
  #shot .alone { margin: 0 0 4px 44px; font-size: 12px; color: #616061; }
  #shot .slack_blocks_to_jsx__image button { display: none; }
  #shot.modal { border: 1px solid #ddd; border-radius: 10px; width: 520px; padding: 0; }
  .modal h1 { font-size: 20px; margin: 0; padding: 18px 24px; border-bottom: 1px solid #ddd; display: flex; gap: 10px; align-items: center; }
  .modal h1 img { width: 28px; border-radius: 6px; }
  .modal main { padding: 8px 24px 16px; } .modal main p { line-height: 1.45; }
  .modal label { display: block; margin: 14px 0; } .modal label b { font-size: 15px; } .modal label small { color: #616061; font-size: 13px; }
  .modal label span { display: block; border: 1px solid #8d8d8d; border-radius: 6px; padding: 8px 12px; min-height: 20px; margin: 6px 0 4px; }
  .modal label span.picked::after { content: '▾'; float: right; color: #616061; }
  .modal footer { padding: 14px 24px; border-top: 1px solid #ddd; text-align: right; }
  .modal footer b { display: inline-block; border: 1px solid #bbb; border-radius: 8px; padding: 7px 14px; margin-left: 10px; }
  .modal footer b.go { background: #007a5a; border-color: #007a5a; color: #fff; }
`;

/** What draws Slack's messages, its App Home and its modals. `folder` holds the private packages. */
export async function openSlack(folder: string): Promise<Draw> {
  const packages = join(folder, 'node_modules');
  const load = (path: string) => import(pathToFileURL(join(packages, path)).href);
  const { default: react }: { default: React } = await load('react/index.js');
  const { default: server }: { default: Server } = await load('react-dom/server.node.js');
  const { Message }: { Message: unknown } = await load('slack-blocks-to-jsx/dist/index.mjs');
  const style = `${readFileSync(join(packages, 'slack-blocks-to-jsx/dist/style.css'), 'utf8')}${FRAME}`;
  const draw = (blocks: readonly unknown[], place: Place, withoutWrapper: boolean): string =>
    server.renderToStaticMarkup(
      react.createElement(Message, {
        blocks,
        name: 'Bellwether',
        logo: BELL,
        time: new Date('2023-12-29T19:00:00Z'),
        theme: 'light',
        data: peopleOf(place),
        withoutWrapper,
      }),
    );
  return async (scene, place) => {
    if (scene.form) return page(style, modalHtml(modalOf(scene.form, place)));
    const card = scene.home ?? scene.card;
    if (!card) throw new Error(`${scene.name} shows nothing`);
    const charts = await chartsOf(card);
    const blocks = scene.home ? homeView(card).blocks : renderSlack(card, filesOf(card)).blocks;
    const seen = scene.alone ? '<p class="alone">Only visible to you</p>' : '';
    return page(style, `<div id="shot">${seen}${draw(shown(blocks, charts), place, scene.home !== undefined)}</div>`);
  };
}

const isInput = (block: { type: string }): block is types.InputBlock => block.type === 'input';

/** The form's view, with what stands in each of its fields. */
function modalOf(form: Form, { channel }: Place): Modal {
  const view = formView(form, { channel, url: null, command: null, raw: null }, { previews: true, nameOf: (_, value) => value });
  return {
    title: view.title.text,
    intro: form.intro ?? '',
    fields: view.blocks.filter(isInput).map(({ label, optional, hint, element }) => ({
      label: `${label.text}${optional ? ' (optional)' : ''}`,
      hint: hint?.text ?? '',
      ...standing(element),
    })),
    submit: view.submit?.text ?? 'Close',
    logo: BELL,
  };
}

function standing(element: types.InputBlock['element']): { value: string; look: 'typed' | 'picked' } {
  if ('initial_option' in element && element.initial_option) return { value: element.initial_option.text?.text ?? '', look: 'picked' };
  if (element.type === 'plain_text_input') return { value: element.initial_value ?? '', look: 'typed' };
  return { value: 'Choose', look: 'picked' };
}

/** The charts as Slack knows them once they were uploaded: by an id, here their number. */
const filesOf = ({ blocks }: Card): Map<ChartBlock, string> =>
  new Map(blocks.filter((block): block is ChartBlock => block.kind === 'chart').map((block, at) => [block, String(at)]));

/** Blocks as the package draws them: it knows no files of Slack's, and takes "verbatim" for words without any marks. */
const shown = (blocks: readonly object[], charts: readonly DrawnChart[]): object[] =>
  blocks.map((whole) => {
    const block: object = JSON.parse(JSON.stringify(whole, (key, value: unknown) => (key === 'verbatim' ? undefined : noEmoji(value))));
    if (!('slack_file' in block)) return block;
    const { id } = block.slack_file as { id: string };
    const { slack_file: _, ...rest } = block;
    return { ...rest, image_url: charts[Number(id)]?.url ?? '' };
  });

/** The package takes ":08:" for the name of an emoji, which Slack does not. */
const noEmoji = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/:(?=\d\d:)/g, ':\u2060') : value);

const peopleOf = ({ person, other, channel }: Place) => ({
  users: [
    { id: person, name: 'Ada' },
    { id: other, name: 'Bo' },
  ],
  channels: [{ id: channel, name: 'risk-desk' }],
});
