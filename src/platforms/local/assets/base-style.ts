/** Colours of the dark look, said once for the system's wish and once for the reader's. */
const DARK = `
  color-scheme: dark;
  --page: #15171c;
  --side: #101216;
  --raised: #1d2027;
  --sunken: #121419;
  --line: #2d313b;
  --edge: #7d8595;
  --text: #e7e9ee;
  --soft: #a6adba;
  --accent: #8fb4ff;
  --accent-fill: #3b66c4;
  --accent-fill-over: #3158b0;
  --on-accent: #ffffff;
  --over: #262a33;
  --mark: #ffcf6b;
  --mark-fill: #33291a;
  --calm: #3fae7a;
  --watch: #dcae3c;
  --high: #ee8242;
  --severe: #f0585d;
  --plain: #6b7385;
  --danger: #ff8f8f;
  --shadow: 0 8px 28px #0009;
`;

/** Colours, type and what every page shares. Text on its ground has a contrast of 4.5 to 1 or more in both looks. */
export const baseStyle = `
:root {
  color-scheme: light;
  --page: #ffffff;
  --side: #f3f4f7;
  --raised: #ffffff;
  --sunken: #f6f7f9;
  --line: #dfe2e8;
  --edge: #868e9c;
  --text: #1b1e25;
  --soft: #596172;
  --accent: #2453b8;
  --accent-fill: #2b5fd0;
  --accent-fill-over: #234fb0;
  --on-accent: #ffffff;
  --over: #eef0f4;
  --mark: #7a4d00;
  --mark-fill: #fff3d6;
  --calm: #2f9e6b;
  --watch: #c8960c;
  --high: #d9661f;
  --severe: #cf2f3a;
  --plain: #9aa2b1;
  --danger: #b3202b;
  --shadow: 0 8px 28px #1b1e2526;
  --words: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;
  --code: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) {${DARK}} }
:root[data-theme="dark"] {${DARK}}

*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { height: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; min-height: 100%; background: var(--page); color: var(--text); font: 15px/1.5 var(--words); overflow-wrap: anywhere; }
h1, h2, h3, p, dl, dd, ul, ol, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
code, kbd { font-family: var(--code); font-size: 0.9em; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:hover { text-decoration-thickness: 2px; }
button, input, textarea { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: fixed; top: 8px; left: 8px; z-index: 9; padding: 8px 14px; border-radius: 8px; background: var(--accent-fill); color: var(--on-accent); transform: translateY(-200%); }
.skip:focus { transform: none; }

body.plain { display: grid; place-items: center; padding: 24px; min-height: 100vh; background: var(--side); }
.plain main { width: min(420px, 100%); padding: 32px; border: 1px solid var(--line); border-radius: 14px; background: var(--raised); }
.plain h1 { margin-bottom: 12px; font-size: 20px; }
.plain p + p { margin-top: 16px; }
.plain label { display: block; margin-bottom: 6px; font-weight: 600; }
.plain input { width: 100%; padding: 10px 12px; border: 1px solid var(--edge); border-radius: 8px; background: var(--page); }
.plain .wrong { margin-top: 10px; color: var(--danger); }
.plain .primary { width: 100%; margin-top: 16px; padding: 10px; border: 0; border-radius: 8px; background: var(--accent-fill); color: var(--on-accent); font-weight: 600; }
.plain .primary:hover { background: var(--accent-fill-over); }

@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; } }
`;
