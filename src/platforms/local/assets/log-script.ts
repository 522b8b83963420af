/** The messages: kept live by a stream, scrolled to the newest unless the reader looks at older ones. */
export const logScript = `
import { localise, showInstant } from './times.js';

const log = document.getElementById('log');
const list = document.getElementById('messages');
const newest = document.getElementById('newest');
const notice = document.getElementById('notice');
const arrivals = new Set();

let mark = Number(list.dataset.mark);
let source = null;
let retry = 0;
let unseen = 0;
let stuck = true;

const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 80;

/** Goes to the newest message. */
export function toEnd() {
  stuck = true;
  log.scrollTop = log.scrollHeight;
  unseen = 0;
  newest.hidden = true;
}

/** Calls back with the id of each message that arrives or is edited. */
export const onArrival = (told) => arrivals.add(told);

/** Adds an element below the messages and goes to it. */
export function append(element) {
  document.getElementById('empty')?.remove();
  list.append(element);
  toEnd();
}

function put(message) {
  const element = new DOMParser().parseFromString(message.html, 'text/html').querySelector('.message');
  if (!element) return;
  localise(element);
  const standing = document.getElementById(element.id);
  const atEnd = isAtEnd();
  if (standing) standing.replaceWith(element);
  else {
    document.getElementById('empty')?.remove();
    element.classList.add('fresh');
    list.insertBefore(element, list.querySelector('.waiting'));
  }
  for (const told of arrivals) told(message);
  if (atEnd) toEnd();
  else if (!standing) showUnseen(unseen + 1);
}

function showUnseen(count) {
  unseen = count;
  document.getElementById('unseen').textContent = count === 0 ? 'Jump to newest' : count === 1 ? '1 new message' : count + ' new messages';
  newest.hidden = false;
}

function showNow({ now, sample }) {
  showInstant(document.querySelector('#now time'), new Date(now));
  document.getElementById('sample').hidden = !sample;
}

/** Opens the stream, also again: it goes on from the last message that was seen. */
export function connect() {
  clearTimeout(retry);
  source?.close();
  const opened = new EventSource('/api/messages/stream?after=' + mark);
  source = opened;
  opened.addEventListener('open', () => { notice.hidden = true; });
  opened.addEventListener('message', (event) => {
    mark = Math.max(mark, Number(event.lastEventId));
    put(JSON.parse(event.data));
  });
  opened.addEventListener('now', (event) => showNow(JSON.parse(event.data)));
  opened.addEventListener('reset', () => location.reload());
  opened.addEventListener('error', () => {
    notice.textContent = 'The desk does not answer. Trying again\\u2026';
    notice.hidden = false;
    // A browser gives up by itself after an answer that is no stream; then it is for us to try again.
    if (opened.readyState === EventSource.CLOSED && source === opened) retry = setTimeout(connect, 3000);
  });
}

/** A page nobody looks at holds no connection: a browser has only six for one host. */
function restWhileHidden() {
  clearTimeout(retry);
  if (!document.hidden) return source ? undefined : connect();
  retry = setTimeout(() => {
    source?.close();
    source = null;
  }, 60000);
}

/** Makes the messages live. */
export function openLog() {
  localise(document);
  log.addEventListener('scroll', () => {
    stuck = isAtEnd();
    if (stuck) { unseen = 0; newest.hidden = true; }
    else if (newest.hidden) showUnseen(0);
  }, { passive: true });
  newest.addEventListener('click', () => { toEnd(); document.getElementById('words').focus(); });
  document.addEventListener('visibilitychange', restWhileHidden);
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', (event) => { if (event.persisted) connect(); });
  // When the keyboard of a phone or a notice takes room, the newest message stays in sight.
  new ResizeObserver(() => stuck && toEnd()).observe(log);
  const asked = location.hash && document.getElementById(location.hash.slice(1));
  if (asked) asked.scrollIntoView();
  else toEnd();
  connect();
}
`;
