/** Runs before the page is drawn: the look the reader chose, if they chose one. Storage may be forbidden; then the system decides. */
export const themeScript = `'use strict';
(() => {
  const key = 'bellwether.theme';
  try {
    const chosen = localStorage.getItem(key);
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  } catch {}
  addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('theme');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const now = document.documentElement.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
      const next = now === 'dark' ? 'light' : 'dark';
      document.documentElement.dataset.theme = next;
      try {
        localStorage.setItem(key, next);
      } catch {}
    });
  });
})();
`;
