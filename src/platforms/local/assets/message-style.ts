/** A message: who speaks, and the card with its bar, facts, drivers, drawing and buttons. */
export const messageStyle = `
.message { padding: 14px 0 4px; }
.said, .told { display: grid; grid-template-columns: 36px minmax(0, 1fr); column-gap: 12px; }
.said { margin-bottom: 10px; }
.face { display: grid; place-items: center; width: 36px; height: 36px; border-radius: 10px; background: var(--over); color: var(--soft); font-size: 14px; font-weight: 700; }
.face.us { background: #2a3b63 url("bell.svg") center / 100%; color: transparent; }
.by { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; line-height: 1.3; }
.by time, .edited { color: var(--soft); font-size: 12.5px; }
.kind { padding: 0 7px; border: 1px solid var(--line); border-radius: 999px; color: var(--soft); font-size: 11.5px; font-weight: 600; line-height: 17px; }
.alert .kind { border-color: currentColor; color: var(--danger); }
.words { white-space: pre-wrap; }
.said .words { max-height: 12em; overflow-y: auto; font-family: var(--code); font-size: 0.92em; }

.card { max-width: 700px; margin-top: 6px; padding: 12px 16px 14px; border: 1px solid var(--line); border-left: 4px solid var(--plain); border-radius: 6px 10px 10px 6px; background: var(--raised); }
.card.calm { border-left-color: var(--calm); }
.card.watch { border-left-color: var(--watch); }
.card.high { border-left-color: var(--high); }
.card.severe { border-left-color: var(--severe); }
.card h2 { font-size: 16.5px; line-height: 1.35; font-variant-numeric: tabular-nums; }
.card > * + * { margin-top: 10px; }
.card > h2 + p { margin-top: 2px; }
.card p, .card dd, .card li { white-space: pre-line; }
.note { color: var(--soft); font-size: 12.5px; line-height: 1.45; }

.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 10px 24px; }
.facts dt { color: var(--soft); font-size: 12.5px; line-height: 1.4; }
.facts dd { font-variant-numeric: tabular-nums; line-height: 1.4; }
.list { border-top: 1px solid var(--line); }
.list li { padding: 7px 0; border-bottom: 1px solid var(--line); line-height: 1.45; font-variant-numeric: tabular-nums; }
.list li:last-child { padding-bottom: 0; border-bottom: 0; }
.list .more { color: var(--soft); }
.domain { display: inline-block; color: var(--soft); font-size: 12.5px; }

.chart svg { display: block; width: 100%; max-width: 680px; height: auto; border: 1px solid var(--line); border-radius: 10px; }

.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.card > .buttons { margin-top: 14px; }
.buttons button { padding: 5px 13px; border: 1px solid var(--edge); border-radius: 8px; background: var(--raised); font-size: 14px; font-weight: 600; text-align: left; }
.buttons button:hover { background: var(--over); }
.buttons .primary { border-color: transparent; background: var(--accent-fill); color: var(--on-accent); }
.buttons .primary:hover { background: var(--accent-fill-over); }
.menu { position: relative; }
.menu summary { padding: 5px 13px; border: 1px solid var(--edge); border-radius: 8px; font-size: 14px; font-weight: 600; list-style: none; cursor: pointer; }
.menu summary::-webkit-details-marker { display: none; }
.menu summary:hover { background: var(--over); }
.menu > div { position: absolute; z-index: 2; top: calc(100% + 4px); left: 0; display: grid; min-width: 190px; padding: 5px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); box-shadow: 0 6px 24px rgb(0 0 0 / 0.18); }
.menu button { border-color: transparent; }
.item { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 6px 16px; padding-top: 8px; border-top: 1px solid var(--line); }
.item p { flex: 1 1 300px; }
.buttons .danger { border-color: var(--danger); color: var(--danger); }

.waiting .told > div { align-self: center; color: var(--soft); }
.waiting i { display: inline-block; width: 6px; height: 6px; margin-left: 5px; border-radius: 50%; background: currentColor; animation: wait 1.2s infinite; }
.waiting i:nth-of-type(2) { animation-delay: 0.15s; }
.waiting i:nth-of-type(3) { animation-delay: 0.3s; }
@keyframes wait { 0%, 60%, 100% { opacity: 0.25; } 30% { opacity: 1; } }
.fresh { animation: arrive 0.25s ease-out; }
@keyframes arrive { from { opacity: 0; transform: translateY(6px); } }

@media (max-width: 620px) {
  .said, .told { grid-template-columns: 28px minmax(0, 1fr); column-gap: 8px; }
  .face { width: 28px; height: 28px; border-radius: 8px; font-size: 12px; }
  .card { padding: 10px 12px 12px; }
  .chart { margin-right: -12px; margin-left: -12px; }
  .chart svg { border-width: 1px 0; border-radius: 0; }
  .facts { grid-template-columns: 1fr; gap: 8px; }
  .buttons button { padding: 8px 14px; }
}
`;
