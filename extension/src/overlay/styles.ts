import tokens from "../../../frontend/styles/tokens.css?raw";
import { ROW_MARKS } from "./mark-styles";

/** The dashboard's own tokens, for our frame instead of a whole page. */
const OURS = tokens.replaceAll(":root", ".frame");

export const PARTS = `
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
button, input, select, textarea { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sea { color: var(--sea); } .amber { color: var(--amber); } .coral { color: var(--coral); } .violet { color: var(--violet); }
.quiet { color: var(--ink-2); }
.btn { cursor: pointer; font: var(--t-2); font-weight: 600; padding: 7px 12px; border-radius: var(--r-1); border: 1px solid var(--line);
  background: var(--card); color: var(--ink); text-align: center; }
.btn:hover:enabled { background: var(--card-2); }
.btn.primary { background: var(--sea); color: var(--on-sea); border-color: transparent; }
.btn.primary:hover:enabled { background: color-mix(in srgb, var(--sea) 88%, var(--ink)); }
.btn:disabled { cursor: default; background: var(--card-2); color: var(--ink-2); border-color: transparent; }
.btn.wide { flex: 1; }
.quiet-button { border: 0; padding: 2px 4px; margin: -2px 0; background: none; cursor: pointer; font: var(--t-2); font-weight: 600;
  color: inherit; text-decoration: underline; text-underline-offset: 2px; border-radius: 4px; }
.input { width: 100%; border: 1px solid var(--line); border-radius: var(--r-1); padding: 7px 10px; font: var(--t-3);
  background: var(--ground); color: var(--ink); }
.input::placeholder { color: var(--ink-2); opacity: 1; }
.input:focus-visible { outline-offset: -1px; }
.notice { margin: 0 16px 12px; padding: 9px 12px; border-radius: var(--r-2); font: var(--t-2); display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; }
.notice p { flex: 1; min-width: 60%; }
.notice.sea { background: var(--sea-soft); } .notice.amber { background: var(--amber-soft); }
.notice.coral { background: var(--coral-soft); } .notice.violet { background: var(--violet-soft); }
.notice.quiet { background: var(--card-2); }
@media (prefers-reduced-motion: no-preference) {
  .panel:not([hidden]) { animation: rise 120ms ease-out; }
  .btn, .tabs button { transition: background-color 100ms, color 100ms; }
  @keyframes rise { from { opacity: 0; transform: translateY(-4px); } }
}
`;

/** What stands in the panel, over the page or beside it. */
export const PANEL = `
.head { padding: 14px 16px 12px; display: flex; gap: 12px; align-items: flex-start; }
.head > div { min-width: 0; flex: 1; }
.head h2 { font: var(--t-4); font-weight: 650; overflow-wrap: anywhere; }
.head p { margin-top: 2px; color: var(--ink-2); font: var(--t-2); overflow-wrap: anywhere; }
.open { margin-left: auto; flex: none; font: var(--t-2); line-height: 22px; font-weight: 600; color: var(--sea); text-decoration: none;
  white-space: nowrap; border-radius: 4px; }
.open:hover { text-decoration: underline; text-underline-offset: 2px; }
.hint { padding: 0 16px 16px; color: var(--ink-2); font: var(--t-2); }
.exported { margin: 0 16px 8px; padding-left: 10px; border-left: 2px solid var(--amber); font: var(--t-2); color: var(--ink-2); }
.exported:last-of-type { margin-bottom: 12px; }
.ledger { padding: 0 16px 8px; font: var(--t-2); color: var(--ink-2); }
.ledger ul { list-style: none; margin: 0; padding: 0; }
.ledger li { display: flex; flex-wrap: wrap; gap: 2px 10px; justify-content: space-between; padding: 2px 0; overflow-wrap: anywhere; }
.ledger .notice { margin: 0 0 8px; }
.ledger-own, .ledger-foot { display: flex; flex-wrap: wrap; gap: 2px 10px; }
.find-known .list { margin: 0 -16px; }
.tabs { display: flex; padding: 0 8px; border-bottom: 1px solid var(--line); }
.tabs button { border: 0; border-bottom: 2px solid transparent; background: none; text-align: start; padding: 9px 8px; font: var(--t-2);
  font-weight: 600; color: var(--ink-2); cursor: pointer; }
.tabs button:hover { color: var(--ink); }
.tabs button:focus-visible { outline-offset: -2px; border-radius: var(--r-1); }
.tabs button[aria-selected="true"] { color: var(--ink); border-color: var(--sea); }
.tabs em { display: inline-block; font-style: normal; font-size: 11px; line-height: 14px; background: var(--card-2); color: var(--ink-2); border-radius: var(--r-pill); padding: 1px 6px; margin-left: 5px; }
.tab-panel:focus-visible { outline-offset: -2px; }
.list { padding: 4px 16px 8px; }
.row { padding: 11px 0; border-bottom: 1px solid var(--line); }
.row:last-child { border: 0; }
.row-head { display: flex; gap: 8px; align-items: baseline; justify-content: space-between; }
.row h3 { font: var(--t-3); font-weight: 600; overflow-wrap: anywhere; }
.row p, .who { margin-top: 3px; font: var(--t-2); color: var(--ink-2); overflow-wrap: anywhere; }
.row .who { margin: 0; } .row .who b { color: var(--ink); font-weight: 600; }
.row .said { color: var(--ink); white-space: pre-wrap; margin-top: 5px; }
.row .btn { margin-top: 8px; }
.row dl { font: var(--t-2); margin-top: 4px; }
.row dt { color: var(--ink-2); font: var(--t-1); font-weight: 600; margin-top: 6px; }
.row dd { white-space: pre-wrap; overflow-wrap: anywhere; }
.chip { flex: none; font: var(--t-1); font-weight: 600; padding: 1px 8px; border-radius: var(--r-pill); white-space: nowrap; }
.chip.sea { background: var(--sea-soft); } .chip.amber { background: var(--amber-soft); } .chip.coral { background: var(--coral-soft); }
.chip.violet { background: var(--violet-soft); } .chip.quiet { background: var(--card-2); }
.steps { display: flex; gap: 3px; margin-top: 8px; }
.steps i { height: 4px; flex: 1; border-radius: 2px; background: var(--card-2); box-shadow: inset 0 0 0 1px var(--line); }
.steps i.done { background: var(--sea); box-shadow: none; }
.steps i.now { background: color-mix(in srgb, var(--sea) 45%, var(--card-2)); box-shadow: none; }
.steps i.stopped { background: var(--coral); box-shadow: none; }
.empty { padding: 22px 24px 24px; text-align: center; font: var(--t-2); color: var(--ink-2); }
.empty p:first-child { color: var(--ink); font-weight: 600; margin-bottom: 2px; }
.foot { display: flex; gap: 8px; padding: 10px 16px 14px; }
.tab-panel + .foot, .list + .foot { border-top: 1px solid var(--line); }
.export-card { border: 0; margin: 0; padding: 0; min-width: 0; }
.change-ats { padding: 8px 16px 0; font: var(--t-2); color: var(--ink-2); }
.change-ats p { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
.change-ats .list { margin-top: 6px; display: grid; gap: 6px; }
.change-ats .btn { display: flex; justify-content: space-between; gap: 10px; text-align: start; }
.change-ats .btn span { color: var(--ink-2); font: var(--t-1); }
.update { padding: 4px 16px 0; font: var(--t-2); }
.update > p { color: var(--ink-2); margin-bottom: 6px; }
.update li { padding: 8px 0; border-top: 1px solid var(--line); }
.update label { display: flex; gap: 8px; align-items: center; cursor: pointer; }
.update input { accent-color: var(--sea); margin: 0; }
.update dl { display: grid; grid-template-columns: 84px 1fr; gap: 2px 10px; margin: 6px 0 0 24px; }
.update dt { color: var(--ink-2); font: var(--t-1); }
.update dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; color: var(--ink-2); }
.update dd.said { color: var(--ink); }
.export-beside { display: grid; gap: 4px; padding: 8px 16px 2px; }
.export-beside label { font: var(--t-1); font-weight: 600; color: var(--ink-2); }
.export-beside label:not(:first-child) { margin-top: 6px; }
.export-beside textarea { resize: vertical; min-height: 52px; }
.export-beside select { font: var(--t-2); padding: 6px 8px; }
.export-card > .exported { margin: 8px 16px 4px; }
.field { padding: 0 16px 4px; }
.field label, .note-form label { display: block; font: var(--t-1); font-weight: 600; color: var(--ink-2); margin-bottom: 4px; }
.field .hint { padding: 10px 0 0; } .field .hint p:first-child { color: var(--ink); font-weight: 600; }
.field .notice { margin: 8px 0 0; }
.menu { margin-top: 6px; border: 1px solid var(--line); border-radius: var(--r-2); overflow: hidden auto; max-height: 228px; }
.menu [role="option"] { display: flex; gap: 10px; align-items: baseline; justify-content: space-between; padding: 8px 12px; cursor: pointer; }
.menu [role="option"][aria-selected="true"] { background: var(--sea-soft); }
.menu b { font-weight: 600; overflow-wrap: anywhere; }
.menu span { color: var(--ink-2); font: var(--t-1); white-space: nowrap; }
.note-form { padding: 12px 16px 14px; border-top: 1px solid var(--line); }
.note-form textarea { resize: vertical; min-height: 66px; }
.note-form .notice { margin: 8px 0 0; }
.note-foot { display: flex; gap: 8px; margin-top: 8px; align-items: center; }
.note-foot .input { flex: 1; min-width: 0; font: var(--t-2); padding: 6px 8px; }
.note-foot .who { flex: 1; margin: 0; }
.unlink { padding: 0 16px 12px; font: var(--t-1); color: var(--ink-2); text-align: center; }
.unlink .quiet-button { font: var(--t-1); text-decoration: none; }
.unlink .quiet-button:hover { text-decoration: underline; }
`;

export const STYLES = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important; }
${OURS}
.frame { position: fixed; font: var(--t-3); color: var(--ink); text-align: start; line-height: 20px;
  -webkit-font-smoothing: antialiased; width: max-content; }
.frame[data-theme="light"] { color-scheme: light; }
.frame[data-theme="dark"] { color-scheme: dark; }
${PARTS}
${ROW_MARKS}
.overlay { display: flex; flex-direction: column; align-items: flex-end; }
.mark { display: inline-flex; align-items: center; gap: 8px; max-width: min(428px, var(--wide, 100vw)); padding: 7px 13px 7px 11px;
  border-radius: var(--r-pill); background: var(--card); box-shadow: var(--lift); font: var(--t-2); border: 1px solid var(--line);
  cursor: pointer; white-space: nowrap; }
.mark:hover, .mark[aria-expanded="true"] { background: var(--card-2); }
.mark b { font-weight: 600; }
.mark span { font-weight: 500; color: var(--ink-2); overflow: hidden; text-overflow: ellipsis; }
.dot { flex: none; width: 8px; height: 8px; border-radius: 50%; background: currentColor; }
.panel { width: min(428px, var(--wide, 100vw)); max-height: var(--room, 70vh); margin-top: 8px; overflow: hidden auto;
  overscroll-behavior: contain; background: var(--card); border: 1px solid var(--line); border-radius: var(--r-3);
  box-shadow: var(--lift); position: relative; scrollbar-width: thin; }
${PANEL}
`;
