import { escaped } from './discord-words.js';

/** A modal as both platforms have them: the packages draw neither its lists nor what stands in them. */
export interface Modal {
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly { readonly label: string; readonly hint: string; readonly value: string; readonly look: 'typed' | 'picked' }[];
  readonly submit: string;
  readonly logo: string;
}

/** Its HTML, drawn by the styles of the platform's page. */
export function modalHtml({ title, intro, fields, submit, logo }: Modal): string {
  const drawn = fields.map(
    ({ label, hint, value, look }) =>
      `<label><b>${escaped(label)}</b><span class="${look}">${escaped(value)}</span><small>${escaped(hint)}</small></label>`,
  );
  return `<div id="shot" class="modal"><h1><img src="${logo}" alt="">${escaped(title)}</h1><main>${intro === '' ? '' : `<p>${escaped(intro)}</p>`}${drawn.join('')}</main><footer><b>Cancel</b><b class="go">${escaped(submit)}</b></footer></div>`;
}
