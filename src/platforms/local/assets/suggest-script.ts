/** How the line could go on: a list above the box, moved through with the arrows. */
export const suggestScript = `
import { write } from './composer.js';

const box = document.getElementById('words');
const list = document.getElementById('suggestions');
let items = [];
let chosen = -1;
let asked = 0;

export const isOpen = () => !list.hidden;
export const isChosen = () => isOpen() && chosen >= 0;

/** Hides the list. */
export function close() {
  asked += 1;
  list.hidden = true;
  list.replaceChildren();
  items = [];
  choose(-1);
}

/** Moves the choice down (1) or up (-1), around the ends. */
export const move = (step) => choose(chosen < 0 && step < 0 ? items.length - 1 : (chosen + step + items.length) % items.length);

function choose(at) {
  list.children[chosen]?.setAttribute('aria-selected', 'false');
  chosen = at;
  const element = list.children[at];
  element?.setAttribute('aria-selected', 'true');
  element?.scrollIntoView({ block: 'nearest' });
  if (element) box.setAttribute('aria-activedescendant', element.id);
  else box.removeAttribute('aria-activedescendant');
}

/** Takes the chosen suggestion, or the first, into the box, and asks how it goes on from there. */
export function take(at = Math.max(chosen, 0)) {
  const item = items[at];
  if (!item) return;
  write(item.text);
  box.focus();
  suggest();
}

function show(suggestions) {
  items = suggestions.filter(({ text }) => text.trim() !== box.value.trim());
  list.replaceChildren(...items.map(asElement));
  list.hidden = items.length === 0;
  choose(-1);
}

function asElement({ label, hint }, at) {
  const element = document.createElement('li');
  element.id = 'suggestion-' + at;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  const [name, about] = [document.createElement('b'), document.createElement('span')];
  name.textContent = label;
  about.textContent = hint;
  element.append(name, about);
  // Before the box loses the focus, which would close the list.
  element.addEventListener('mousedown', (event) => { event.preventDefault(); take(at); });
  return element;
}

/** Asks how the line could go on. An answer that comes after a newer question is dropped. */
export async function suggest() {
  const words = box.value;
  const number = ++asked;
  if (words.trim() === '') return close();
  try {
    const answer = await fetch('/api/suggest?text=' + encodeURIComponent(words));
    const { suggestions } = await answer.json();
    if (number === asked) show(suggestions || []);
  } catch {
    close();
  }
}
`;
