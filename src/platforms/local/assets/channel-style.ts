/** The channel: what stands at its side, above, in and below the messages. */
export const channelStyle = `
body.channel { display: flex; height: 100vh; height: 100dvh; overflow: hidden; }
main { position: relative; flex: 1; display: flex; flex-direction: column; min-width: 0; }
.channel main { background: var(--page); }

aside { flex: none; width: 272px; padding: 14px 10px; overflow-y: auto; border-right: 1px solid var(--line); background: var(--side); }
aside h2 { margin: 20px 10px 6px; color: var(--soft); font-size: 12px; font-weight: 600; }
.brand { display: flex; align-items: center; gap: 10px; padding: 2px 10px; font-size: 16px; font-weight: 700; }
.brand .face { width: 28px; height: 28px; border-radius: 8px; }
.here { padding: 6px 10px; border-radius: 8px; background: var(--over); font-weight: 600; }
.here span, .title h1 span { color: var(--soft); font-weight: 400; }
.commands button { display: block; width: 100%; padding: 7px 10px; border: 0; border-radius: 8px; background: none; text-align: left; }
.commands button:hover { background: var(--over); }
.commands code { display: block; color: var(--text); font-weight: 600; }
.commands span { display: block; color: var(--soft); font-size: 12.5px; line-height: 1.4; }

header { flex: none; display: flex; align-items: center; gap: 16px; min-height: 58px; padding: 8px 20px; border-bottom: 1px solid var(--line); }
.title { flex: 1; min-width: 0; }
.title h1 { font-size: 16px; line-height: 1.35; white-space: nowrap; }
.title p { overflow: hidden; color: var(--soft); font-size: 12.5px; line-height: 1.35; text-overflow: ellipsis; white-space: nowrap; }
.now { flex: none; color: var(--soft); font-size: 13px; text-align: right; font-variant-numeric: tabular-nums; }
.now #now { color: var(--text); }
.sample { display: inline-block; margin-left: 6px; padding: 1px 8px; border-radius: 999px; background: var(--mark-fill); color: var(--mark); font-size: 12px; font-weight: 600; white-space: nowrap; }
.icon { flex: none; display: grid; place-items: center; width: 36px; height: 36px; border: 1px solid var(--line); border-radius: 9px; background: none; }
.icon:hover { background: var(--over); }
.icon svg { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.6; }
.icon path { fill: currentColor; }

.notice { flex: none; padding: 7px 20px; background: var(--mark-fill); color: var(--mark); font-size: 13.5px; font-weight: 600; }
.log { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 8px 0 20px; }
.log:focus-visible { outline-offset: -3px; }
#messages, .empty { width: min(860px, 100%); margin: 0 auto; padding: 0 20px; }
.newest { position: absolute; right: 50%; bottom: 118px; z-index: 2; padding: 7px 16px; transform: translateX(50%); border: 0; border-radius: 999px; background: var(--accent-fill); box-shadow: var(--shadow); color: var(--on-accent); font-size: 13.5px; font-weight: 600; }
.newest:hover { background: var(--accent-fill-over); }

.empty { padding-top: 12vh; text-align: center; }
.empty .face { display: inline-block; width: 64px; height: 64px; border-radius: 18px; }
.empty h2 { margin-top: 14px; font-size: 20px; }
.empty p { margin: 6px auto 4px; max-width: 44ch; color: var(--soft); }
.empty .buttons { justify-content: center; margin-top: 16px; }

.composer { flex: none; position: relative; width: min(860px, 100%); margin: 0 auto; padding: 8px 20px 12px; }
.box { display: flex; align-items: flex-end; gap: 6px; padding: 5px; border: 1px solid var(--edge); border-radius: 12px; background: var(--raised); }
.box:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.box textarea { flex: 1; min-width: 0; max-height: 168px; padding: 7px 10px; border: 0; outline: 0; background: none; line-height: 1.5; resize: none; field-sizing: content; }
.box textarea::placeholder { color: var(--soft); opacity: 1; }
.send { flex: none; display: grid; place-items: center; width: 36px; height: 36px; border: 0; border-radius: 8px; background: var(--accent-fill); color: var(--on-accent); }
.send:hover { background: var(--accent-fill-over); }
.send svg { width: 18px; height: 18px; fill: currentColor; }
.hint { display: flex; flex-wrap: wrap; gap: 2px 16px; min-height: 18px; margin-top: 6px; padding-left: 4px; color: var(--soft); font-size: 12px; }
kbd { padding: 0 5px; border: 1px solid var(--line); border-radius: 4px; background: var(--sunken); }

.suggestions { position: absolute; right: 20px; bottom: calc(100% - 4px); left: 20px; z-index: 3; max-height: 46vh; overflow-y: auto; padding: 6px; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); box-shadow: var(--shadow); }
.suggestions li { display: flex; align-items: baseline; gap: 12px; padding: 6px 10px; border-radius: 8px; cursor: pointer; }
.suggestions li[aria-selected="true"] { background: var(--over); box-shadow: inset 3px 0 var(--accent); }
.suggestions li:hover { background: var(--over); }
.suggestions b { flex: none; font-weight: 600; }
.suggestions span { min-width: 0; overflow: hidden; color: var(--soft); font-size: 13px; text-overflow: ellipsis; white-space: nowrap; }

@media (max-width: 1000px) { aside { display: none; } }
@media (max-width: 620px) {
  header { gap: 8px; min-height: 52px; padding: 6px 12px; }
  .title p, .now-label, .hint { display: none; }
  .now { display: grid; justify-items: end; gap: 1px; font-size: 12px; line-height: 1.35; }
  .sample { margin-left: 0; font-size: 11px; }
  #messages, .empty { padding: 0 10px; }
  .composer { padding: 6px 8px max(8px, env(safe-area-inset-bottom)); }
  .suggestions { right: 8px; left: 8px; }
  .suggestions li { padding: 9px 10px; }
  .box textarea { font-size: 16px; }
  .send { width: 40px; height: 40px; }
  .newest { bottom: 76px; }
}
`;
