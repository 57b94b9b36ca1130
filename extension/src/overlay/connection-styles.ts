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
.terms { border-top: 1px solid var(--line); padding-top: 14px; color: var(--ink-2); font: var(--t-1); }
.terms h2 { font: var(--t-1); font-weight: 600; color: var(--ink); margin-bottom: 2px; }
@media (min-width: 600px) { .connection { width: 460px; padding: 56px 20px; } }
`;
