import type { Command } from '../../chat/command.js';
import type { Message } from '../../store/messages.js';
import { assetPath, renderDocument } from './head.js';
import { type Markup, markup } from './markup.js';
import { renderInstant, renderMessage } from './render.js';

export interface Channel {
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** The highest `changed` of them: the stream goes on from there. */
  readonly mark: number;
  readonly now: Date;
  /** Whether `now` is the sample's last day rather than the clock. */
  readonly sample: boolean;
  readonly commands: readonly Pick<Command, 'name' | 'summary'>[];
}

const words = {
  name: 'risk-desk',
  about: 'Which countries are at risk, from whom, and the sentences that say so',
  now: 'Now',
  sample: 'sample news',
  sampleAbout: 'You are looking at a bundled sample. Now is its last day, until a live article arrives.',
  empty: 'Nothing was said here yet',
  emptyAbout: 'Digests and alerts appear by themselves. Ask something, or begin with one of these:',
  placeholder: 'Try /risk status Kazakhstan',
  hint: [
    ['Enter', 'sends'],
    ['↑', 'brings back what you said'],
    ['Tab', 'completes'],
    ['Esc', 'clears'],
  ],
};

const EXAMPLES = ['/risk top', '/risk status Kazakhstan', '/risk pair Russia Ukraine'];

/** The channel as a page, with what was said already in it. */
export const renderPage = (channel: Channel): string =>
  renderDocument(
    `#${words.name} · Bellwether`,
    markup`<body class="channel">
<a class="skip" href="#words">Skip to the message box</a>
${renderSide(channel)}
<main>
${renderTop(channel)}
<p class="notice" id="notice" role="status" hidden></p>
${renderLog(channel)}
${renderComposer()}
</main>
<script type="module" src="${assetPath('page.js')}"></script>
</body>`,
  );

const renderSide = ({ commands }: Channel): Markup => markup`<aside aria-label="What you can ask">
<p class="brand"><span class="face us" aria-hidden="true"></span> Bellwether</p>
<h2>Channels</h2>
<p class="here" aria-current="page"><span aria-hidden="true">#</span> ${words.name}</p>
<h2>What you can ask</h2>
<ul class="commands">${commands.map(
  ({ name, summary }) =>
    markup`<li><button type="button" data-begin="/${name} "><code>/${name}</code><span>${summary}</span></button></li>`,
)}</ul>
</aside>`;

const renderTop = ({ now, sample }: Channel): Markup => markup`<header>
<div class="title"><h1><span aria-hidden="true">#</span> ${words.name}</h1><p>${words.about}</p></div>
<p class="now"><span class="now-label">${words.now}</span> <span id="now">${renderInstant(now)}</span>
<span class="sample" id="sample" title="${words.sampleAbout}"${!sample && markup` hidden`}>${words.sample}</span></p>
<button type="button" class="icon" id="theme" hidden aria-label="Switch between light and dark" title="Switch between light and dark">${HALF_MOON}</button>
</header>`;

const renderLog = ({
  messages,
  mark,
}: Channel): Markup => markup`<div class="log" id="log" role="log" aria-live="polite" aria-label="Messages in ${words.name}" tabindex="0">
${messages.length === 0 && renderEmpty()}
<ol id="messages" data-mark="${mark}">${messages.map(renderMessage)}</ol>
</div>
<button type="button" class="newest" id="newest" hidden><span id="unseen"></span> <span aria-hidden="true">↓</span></button>`;

const renderEmpty = (): Markup => markup`<section class="empty" id="empty">
<span class="face us" aria-hidden="true"></span>
<h2>${words.empty}</h2>
<p>${words.emptyAbout}</p>
<form class="buttons" method="post" action="/say">${EXAMPLES.map((example) => markup`<button name="text" value="${example}"><code>${example}</code></button>`)}</form>
</section>`;

const renderComposer = (): Markup => markup`<form class="composer" id="composer" method="post" action="/say">
<ul class="suggestions" id="suggestions" role="listbox" aria-label="Suggestions" hidden></ul>
<div class="box">
<label class="unseen" for="words">What to ask the desk</label>
<textarea id="words" name="text" rows="1" maxlength="2000" required placeholder="${words.placeholder}" autocomplete="off" autocapitalize="off" spellcheck="false" aria-autocomplete="list" aria-controls="suggestions"></textarea>
<button class="send" id="send" aria-label="Send" title="Send">${ARROW}</button>
</div>
<p class="hint">${words.hint.map(([key, does]) => markup`<span><kbd>${key}</kbd> ${does}</span>`)}</p>
</form>`;

const HALF_MOON = markup`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.2"/><path d="M10 2.8a7.2 7.2 0 0 1 0 14.4z"/></svg>`;
const ARROW = markup`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M2.8 3.2 17.6 10 2.8 16.8l2.3-6L12 10l-6.9-.8z"/></svg>`;
