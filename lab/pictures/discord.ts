import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { AttachedPicture } from '../../src/charts/picture.js';
import { pictureOf } from '../../src/charts/picture.js';
import type { Form } from '../../src/chat/form.js';
import type { Card } from '../../src/core/card.js';
import { modalOf } from '../../src/platforms/discord/modal.js';
import { type DiscordMessage, renderDiscord } from '../../src/platforms/discord/render.js';
import { bell } from '../../src/platforms/local/assets/bell.js';
import { escaped, htmlOf, type Names, plainOf } from './discord-words.js';
import { type Modal, modalHtml } from './modal.js';
import { page } from './page.js';
import type { Place, Scene } from './scenes.js';

const BELL = `data:image/svg+xml;base64,${Buffer.from(bell).toString('base64')}`;

/** The names that the components have for the styles of the API, by their numbers. */
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'destructive' };

const STYLE = `
  body { margin: 0; background: #313338; font-family: Inter, sans-serif; font-size: 16px; color: #dbdee1; }
  #shot { width: 640px; background: #313338; }
  #shot.modal { width: 460px; background: #242429; border-radius: 8px; padding: 20px 22px; box-sizing: border-box; }
  .modal h1 { font-size: 20px; margin: 0 0 14px; display: flex; gap: 10px; align-items: center; }
  .modal h1 img { width: 28px; border-radius: 50%; }
  .modal label { display: block; margin-bottom: 14px; }
  .modal label b { font-size: 15px; } .modal label small { display: block; color: #aeb1b8; margin: 2px 0 6px; }
  .modal label span.picked::after { content: '▾'; float: right; color: #aeb1b8; }
  .modal label span { display: block; margin: 6px 0; background: #1b1c20; border: 1px solid #3f4147; border-radius: 6px; padding: 9px 12px; min-height: 20px; font-size: 15px; }
  .modal footer { display: flex; gap: 10px; justify-content: flex-end; margin-top: 18px; }
  .modal footer b { background: #3f4147; border-radius: 8px; padding: 9px 18px; font-size: 14px; } .modal footer b.go { background: #5865f2; color: #fff; }
`;

/** What draws Discord's messages and modals: HTML, and the script that it needs. `folder` holds the private packages. */
export async function openDiscord(folder: string): Promise<{ draw: (scene: Scene, place: Place) => Promise<string>; script: string }> {
  const script = await bundled(join(folder, 'node_modules/@skyra/discord-components-core/dist/index.js'));
  return {
    script,
    draw: async ({ name, card, form, alone = false }, place) => {
      if (form) return page(STYLE, modalHtml(modalOfForm(form)));
      if (!card) throw new Error(`${name} shows nothing`);
      const pictures = await picturesOf(card);
      return page(
        STYLE,
        `<div id="shot">${messageHtml(renderDiscord(card, { pictures, posted: !alone, workspace: null }), pictures, place, alone)}</div>`,
      );
    },
  };
}

/** The components as one script. */
async function bundled(input: string): Promise<string> {
  const build = await rolldown({ input, logLevel: 'silent' });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return output[0].code;
}

async function picturesOf({ blocks }: Card): Promise<AttachedPicture[]> {
  const pictures: AttachedPicture[] = [];
  for (const block of blocks) if (block.kind === 'chart') pictures.push(await pictureOf(block));
  return pictures;
}

function messageHtml(
  { content, embeds, components }: DiscordMessage,
  pictures: readonly AttachedPicture[],
  place: Place,
  alone: boolean,
): string {
  const names: Names = { [place.person]: 'Ada', [place.other]: 'Bo', [place.channel]: 'risk-desk' };
  const images = pictures.map(({ png }) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  const drawn = embeds.map((embed, at) => {
    const title = embed.title ? ` embed-title="${escaped(plainOf(embed.title))}"` : '';
    const color = embed.color === undefined ? '' : ` color="#${embed.color.toString(16).padStart(6, '0')}"`;
    const image = embed.image && images[at] ? ` image="${images[at]}"` : '';
    const about = embed.description
      ? `<discord-embed-description slot="description">${htmlOf(embed.description, names)}</discord-embed-description>`
      : '';
    const fields = (embed.fields ?? []).map(
      (field) =>
        `<discord-embed-field field-title="${escaped(plainOf(field.name))}"${field.inline ? ' inline' : ''}>${htmlOf(field.value, names)}</discord-embed-field>`,
    );
    const footer = embed.footer ? `<discord-embed-footer slot="footer">${escaped(embed.footer.text)}</discord-embed-footer>` : '';
    return `<discord-embed slot="embeds"${title}${color}${image}>${about}${fields.length > 0 ? `<discord-embed-fields slot="fields">${fields.join('')}</discord-embed-fields>` : ''}${footer}</discord-embed>`;
  });
  const rows = components.map((row) => `<discord-action-row>${row.components.map(componentHtml).join('')}</discord-action-row>`);
  return `<discord-messages><discord-message author="Bellwether" avatar="${BELL}" bot timestamp="Today at 20:00"${alone ? ' ephemeral' : ''}>${htmlOf(content, names)}${drawn.join('')}${rows.length > 0 ? `<discord-attachments slot="components">${rows.join('')}</discord-attachments>` : ''}</discord-message></discord-messages>`;
}

type Component = DiscordMessage['components'][number]['components'][number];

function componentHtml(component: Component): string {
  if ('options' in component)
    return `<discord-string-select-menu placeholder="${escaped(component.placeholder ?? '')}"></discord-string-select-menu>`;
  return `<discord-button type="${STYLES[component.style] ?? 'secondary'}">${escaped(component.label ?? '')}</discord-button>`;
}

/** The form's modal, with what stands in each of its fields. */
function modalOfForm(form: Form): Modal {
  const { title, components } = modalOf(form, new Set(), 'v1:form');
  const intro = components.flatMap((one) => ('content' in one ? [plainOf(one.content)] : []));
  const fields = components.flatMap((one) => {
    if (!('label' in one)) return [];
    const { component, label, description = '' } = one;
    const needed = 'required' in component && component.required ? ' *' : '';
    return [{ label: `${label}${needed}`, hint: description, ...standing(component) }];
  });
  return { title, intro: intro.join(' '), fields, submit: 'Submit', logo: BELL };
}

function standing(component: object): { value: string; look: 'typed' | 'picked' } {
  if (!('options' in component)) return { value: 'value' in component ? String(component.value ?? '') : '', look: 'typed' };
  const options = component.options as readonly { label: string; default?: boolean }[];
  return { value: options.find((option) => option.default)?.label ?? 'Choose', look: 'picked' };
}
