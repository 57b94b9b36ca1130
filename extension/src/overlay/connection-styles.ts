import tokens from "../../../frontend/styles/tokens.css?raw";
import { PARTS } from "./styles";

export const CONNECTION_STYLES = `
${tokens}
${PARTS}
body { margin: 0; background: var(--ground); color: var(--ink); font: var(--t-3); }
.connection { width: 380px; max-width: 100%; margin: 0 auto; padding: 20px; display: grid; gap: 16px; }
.connection header h1 { font: var(--t-5); font-weight: 700; letter-spacing: -.01em; color: var(--sea); }
.connection header p, .small, .next, .connected p { color: var(--ink-2); font: var(--t-2); }
.connection form, .connected { background: var(--card); border: 1px solid var(--line); border-radius: var(--r-3); padding: 16px; }
.connection .notice { margin: 0; }
.connection label { display: block; font: var(--t-1); font-weight: 600; color: var(--ink-2); margin-bottom: 4px; }
.small { margin: 6px 0 14px; }
.connection form .btn { width: 100%; padding: 9px 12px; }
.connected h2 { font: var(--t-4); font-weight: 650; display: flex; gap: 8px; align-items: center; margin-bottom: 4px; }
.dot { flex: none; width: 8px; height: 8px; border-radius: 50%; background: currentColor; }
.connected a { color: var(--sea); font-weight: 600; }
.connected .btn { margin-top: 14px; }
.connections { display: grid; gap: 10px; justify-items: start; }
.connections h2 { font: var(--t-3); font-weight: 650; }
.connections ul { list-style: none; margin: 0; padding: 0; width: 100%; display: grid; gap: 8px; }
.connections li { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 10px 12px; background: var(--card);
  border: 1px solid var(--line); border-radius: var(--r-2); }
.connections li div { flex: 1; min-width: 50%; display: grid; }
.connections b { font-weight: 600; overflow-wrap: anywhere; }
.connections span { font: var(--t-1); color: var(--ink-2); overflow-wrap: anywhere; }
.queue h2 { font: var(--t-4); font-weight: 650; }
.queue .small { margin: 2px 0 10px; }
.queue ul { display: grid; gap: 8px; }
.queued { background: var(--card); border: 1px solid var(--line); border-radius: var(--r-2); padding: 12px 14px; }
.queued h3 { font: var(--t-3); font-weight: 600; overflow-wrap: anywhere; }
.queued h3 a { color: var(--sea); }
.queued p { margin-top: 3px; font: var(--t-2); color: var(--ink-2); overflow-wrap: anywhere; }
.queued p.coral { color: var(--coral); }
.queued .notice { margin: 8px 0 0; color: var(--ink); }
.queued .row { padding: 10px 0; }
.queued .foot { padding: 0; }
.queued-foot { display: flex; gap: 8px; margin-top: 10px; }
.leave-ask div { display: flex; flex-wrap: wrap; gap: 8px; }
.read h2 { font: var(--t-4); font-weight: 650; margin-bottom: 4px; }
.read p { margin-top: 8px; }
.read .mode { margin-top: 12px; }
.read .mode legend { display: none; }
.read .lead { margin-top: 0; color: var(--ink-2); font: var(--t-2); }
.permission h2 { font: var(--t-3); font-weight: 600; }
.permission div { flex: 1; min-width: 60%; }
.mode { margin: 0; padding: 0; border: 0; display: grid; gap: 8px; min-width: 0; }
.mode legend { padding: 0; margin-bottom: 8px; font: var(--t-3); font-weight: 650; }
.connection .mode label { color: var(--ink); display: grid; grid-template-columns: auto 1fr; gap: 2px 10px; align-items: center; cursor: pointer; padding: 10px 12px;
  background: var(--card); border: 1px solid var(--line); border-radius: var(--r-2); }
.connection .mode label.chosen { border-color: var(--sea); }
.mode label:has(:disabled) { cursor: default; }
.mode input { accent-color: var(--sea); margin: 0; }
.mode b { font: var(--t-3); font-weight: 600; color: var(--ink); }
.mode span { grid-column: 2; font: var(--t-2); color: var(--ink-2); }
.mode .small { margin: 0; }
.terms { border-top: 1px solid var(--line); padding-top: 14px; color: var(--ink-2); font: var(--t-1); }
.terms h2 { font: var(--t-1); font-weight: 600; color: var(--ink); margin-bottom: 2px; }
@media (min-width: 600px) { .connection { width: 460px; padding: 56px 20px; } }
`;
