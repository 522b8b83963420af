/** Says instants in the reader's own zone and tongue; what the server wrote, in UTC, stays as the tip. */
export const timesScript = `
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const instant = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

const sameDay = (one, other) => one.toDateString() === other.toDateString();

const shown = {
  instant: (at) => instant.format(at),
  clock: (at) => (sameDay(at, new Date()) ? clock.format(at) : instant.format(at)),
};

/** Rewrites every time element below a node. */
export function localise(node) {
  for (const element of node.querySelectorAll('time[data-show]')) {
    const at = new Date(element.dateTime);
    if (Number.isNaN(at.getTime())) continue;
    if (!element.title) element.title = element.textContent;
    element.textContent = shown[element.dataset.show](at);
  }
}

/** Shows another instant in the place of one. */
export function showInstant(element, at) {
  element.title = at.toISOString();
  element.textContent = instant.format(at);
}
`;
