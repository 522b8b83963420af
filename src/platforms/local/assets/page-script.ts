/** The beginning: opens the parts and hands them the keys. */
export const pageScript = `
import { browse, isBrowsing, openComposer, sendBox, write } from './composer.js';
import { openLog } from './log.js';
import { close, isChosen, isOpen, move, suggest, take } from './suggest.js';

const box = document.getElementById('words');

const keys = {
  Enter: (event) => {
    if (event.shiftKey || event.isComposing) return false;
    if (isChosen()) take();
    else { close(); sendBox(); }
    return true;
  },
  Tab: (event) => {
    if (!isOpen() || event.shiftKey) return false;
    take();
    return true;
  },
  Escape: () => {
    if (isOpen()) close();
    else write('');
    return true;
  },
  ArrowUp: () => arrow(-1),
  ArrowDown: () => arrow(1),
};

function arrow(step) {
  if (isOpen()) move(step);
  else if (isBrowsing()) browse(step);
  else return false;
  return true;
}

box.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (keys[event.key]?.(event)) event.preventDefault();
});
box.addEventListener('input', suggest);
box.addEventListener('blur', close);

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box.focus();
  if (box.value === '') write('/');
  suggest();
});

for (const button of document.querySelectorAll('[data-begin]')) {
  button.addEventListener('click', () => {
    write(button.dataset.begin);
    box.focus();
    suggest();
  });
}

openComposer();
openLog();
if (matchMedia('(pointer: fine)').matches) box.focus({ preventScroll: true });
`;
