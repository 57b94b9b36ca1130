import tokens from "../../../frontend/styles/tokens.css?raw";
import { PANEL, PARTS } from "./styles";

export const BESIDE_STYLES = `
${tokens}
${PARTS}
${PANEL}
html, body { height: 100%; }
body { margin: 0; background: var(--card); color: var(--ink); font: var(--t-3); }
#app { min-height: 100%; display: flex; flex-direction: column; }
.beside { flex: 1; }
.beside > .notice { margin: 12px 16px 0; }
.permission h2 { font: var(--t-3); font-weight: 600; }
.permission div { flex: 1; min-width: 60%; }
.beside-foot { padding: 10px 16px; border-top: 1px solid var(--line); font: var(--t-1); color: var(--ink-2); text-align: center; }
.beside-foot .quiet-button { font: var(--t-1); }
`;
