import type { Block, Button, Card, CardFile, Menu, Piece, Text } from '../../core/card.js';
import type { Message } from '../../store/messages.js';
import { webLink } from '../link.js';
import { renderChart } from './chart.js';
import { type Markup, markup } from './markup.js';

/** A card as HTML. Every piece is escaped; buttons are a form, so that they work without script. */
export const renderCard = ({
  title,
  line,
  blocks,
  buttons,
  menus = [],
  color,
  compact,
  files = [],
}: Card): Markup => markup`<section class="card ${color}">
${compact === true ? markup`<p dir="auto">${line}</p>` : markup`<h2 dir="auto">${title}</h2>${blocks.map(renderBlock)}`}
${files.length > 0 && markup`<p class="files">${files.map(renderFile)}</p>`}
${renderActions(buttons, menus)}
</section>`;

/** The file is in the link itself: nothing is kept for it, and nobody else can ask for it. */
const renderFile = ({ name, type, text }: CardFile): Markup =>
  markup`<a href="data:${type};charset=utf-8,${encodeURIComponent(text)}" download="${name}">${name}</a> `;

const renderActions = (buttons: readonly Button[], menus: readonly Menu[]): Markup | false =>
  buttons.length + menus.length > 0 &&
  markup`<form class="buttons" method="post" action="/say">${buttons.map(renderButton)}${menus.map(renderMenu)}</form>`;

/** Opens on a click, without script too. */
const renderMenu = ({ label, look, options }: Menu): Markup =>
  markup`<details class="menu"><summary${
    look === 'overflow' && markup` aria-label="${label}" title="${label}"`
  }>${look === 'overflow' ? '⋯' : `${label} ▾`}</summary><div>${options.map((option) => renderButton({ ...option, look: 'plain' }))}</div></details>`;

function renderBlock(block: Block): Markup {
  switch (block.kind) {
    case 'text':
      return markup`<p dir="auto">${renderText(block.text)}</p>`;
    case 'note':
      return markup`<p class="note">${renderText(block.text)}</p>`;
    case 'facts':
      return markup`<dl class="facts">${block.facts.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${renderText(value)}</dd></div>`)}</dl>`;
    case 'list':
      return markup`<ul class="list">${block.items.map((item) => markup`<li dir="auto">${renderText(item)}</li>`)}${
        block.more > 0 && markup`<li class="more">and ${block.more} more</li>`
      }</ul>`;
    case 'item':
      return markup`<div class="item"><p dir="auto">${renderText(block.text)}</p>${renderActions(block.buttons, [])}</div>`;
    case 'chart':
      return renderChart(block);
  }
}

const renderButton = ({ label, says, look }: Button): Markup =>
  markup`<button name="text" value="${says}" class="${look}" title="${says}">${label}</button>`;

const renderText = (text: Text): Markup[] => text.map(renderPiece);

/** The page's only person and channel, by the ids they have in the database, and in words. */
const US = { person: 'local', you: 'you', channel: 'local', here: 'this channel' };

function renderPiece(piece: Piece): Markup {
  if (typeof piece === 'string') return markup`${piece}`;
  if ('bold' in piece) return markup`<b>${piece.bold}</b>`;
  if ('instant' in piece) return renderInstant(piece.instant);
  if ('person' in piece) return markup`${piece.person === US.person ? US.you : piece.person}`;
  if ('channel' in piece) return markup`${piece.channel === US.channel ? US.here : piece.channel}`;
  const link = webLink(piece.to);
  if (!link) return markup`${piece.link}`;
  return markup`<a href="${link.href}" target="_blank" rel="noopener noreferrer nofollow"><bdi>${piece.link}</bdi></a> <span class="domain">${link.domain}</span>`;
}

/** An instant in UTC, which the page's script says again in the reader's own zone. What is no instant is shown as it is. */
export function renderInstant(instant: string | Date, show: 'instant' | 'clock' = 'instant'): Markup {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return markup`${String(instant)}`;
  return markup`<time datetime="${at.toISOString()}" data-show="${show}">${IN_UTC.format(at)} UTC</time>`;
}

const IN_UTC = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

const KIND_SHOWN: Readonly<Record<Message['kind'], string | null>> = { digest: 'digest', alert: 'alert', notice: 'notice', reply: null };

/** A message of the channel: what was typed, if it is an answer, and the card. */
export function renderMessage({ id, kind, card, said, postedAt, editedAt, changed }: Message): Markup {
  const label = KIND_SHOWN[kind];
  const answered = said !== null;
  return markup`<li class="message ${kind}" id="m${id}" data-changed="${changed}">${
    answered &&
    markup`<div class="said"><span class="face you" aria-hidden="true">Y</span><div><p class="by"><b>You</b> ${renderInstant(postedAt, 'clock')}</p><p class="words" dir="auto">${said}</p></div></div>`
  }<div class="told"><span class="face us" aria-hidden="true">B</span><div><p class="by"><b>Bellwether</b>${
    label && markup` <span class="kind">${label}</span>`
  }${!answered && markup` ${renderInstant(postedAt, 'clock')}`}${
    editedAt && markup` <span class="edited">updated ${renderInstant(editedAt, 'clock')}</span>`
  }</p>${renderCard(card)}</div></div></li>`;
}
