/** The box below: sends, remembers what was said, shows that an answer is on its way. */
export const composerScript = `
import { append, connect, onArrival } from './log.js';

const form = document.getElementById('composer');
const box = document.getElementById('words');
const notice = document.getElementById('notice');
const HISTORY = 'bellwether.said';
const MOST = 100;

const said = remembered();
let at = said.length;
let draft = '';

function remembered() {
  try {
    const kept = JSON.parse(localStorage.getItem(HISTORY) || '[]');
    return Array.isArray(kept) ? kept.filter((words) => typeof words === 'string') : [];
  } catch {
    return [];
  }
}

function remember(words) {
  if (said.at(-1) !== words) said.push(words);
  if (said.length > MOST) said.shift();
  at = said.length;
  try {
    localStorage.setItem(HISTORY, JSON.stringify(said.filter((one) => one.length <= 300)));
  } catch {}
}

/** Puts words into the box, the caret behind them. */
export function write(words) {
  box.value = words;
  box.setSelectionRange(words.length, words.length);
  fit();
}

/** As high as its words, where the style alone cannot do it. */
function fit() {
  if (CSS.supports('field-sizing', 'content')) return;
  box.style.height = 'auto';
  box.style.height = box.scrollHeight + 'px';
}

/** What was said before (-1) or after (1). */
export function browse(step) {
  if (at === said.length) draft = box.value;
  at = Math.min(Math.max(at + step, 0), said.length);
  write(at === said.length ? draft : said[at]);
}

/** Whether the arrow keys belong to what was said: the box is empty, or shows an earlier line unchanged. */
export const isBrowsing = () => box.value === '' || (at < said.length && box.value === said[at]);

function waitingFor(words) {
  const element = document.createElement('li');
  element.className = 'message waiting';
  element.innerHTML = '<div class="said"><span class="face you" aria-hidden="true">Y</span><div><p class="by"><b>You</b></p><p class="words"></p></div></div>'
    + '<div class="told"><span class="face us" aria-hidden="true"></span><div>Looking<i></i><i></i><i></i></div></div>';
  element.querySelector('.words').textContent = words;
  return element;
}

function complain(words) {
  notice.textContent = words;
  notice.hidden = false;
}

/** Says words in the channel; the answer comes by the stream like everyone else's. */
export async function send(words, label = words) {
  // What a button says by itself is nothing to read or to type again.
  const isPress = words.startsWith('/press');
  if (!isPress) remember(words);
  const waiting = waitingFor(isPress ? label : words);
  append(waiting);
  try {
    const answer = await fetch('/api/commands', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text: words }) });
    const { id, error } = await answer.json();
    if (!id) return giveBack(isPress ? '' : words, waiting, error || 'The desk did not understand that.');
    setTimeout(() => {
      // The stream is late or was cut: begun again, it catches up.
      if (!document.getElementById('m' + id)) connect();
      waiting.remove();
    }, document.getElementById('m' + id) ? 0 : 1500);
  } catch {
    giveBack(isPress ? '' : words, waiting, 'The desk does not answer, so that was not sent. Try again in a moment.');
  }
}

function giveBack(words, waiting, why) {
  waiting.remove();
  if (box.value === '') write(words);
  complain(why);
}

/** Takes away the waiting line of what was answered. */
function settle({ said: words }) {
  const waiting = [...document.querySelectorAll('.waiting')].find((one) => one.querySelector('.words').textContent === words);
  waiting?.remove();
}

/** Sends what is in the box. */
export function sendBox() {
  const words = box.value.trim();
  if (words === '') return;
  write('');
  notice.hidden = true;
  send(words);
}

/** Makes the box and every button that says a command work without loading the page again. */
export function openComposer() {
  onArrival(settle);
  form.addEventListener('submit', (event) => { event.preventDefault(); sendBox(); });
  box.addEventListener('input', fit);
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || event.submitter?.name !== 'text') return;
    event.preventDefault();
    event.submitter.closest('details')?.removeAttribute('open');
    send(event.submitter.value, event.submitter.textContent);
    box.focus({ preventScroll: true });
  });
}
`;
