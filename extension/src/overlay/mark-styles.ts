/** Marks on the rows of a list: small, above the page, never over the page's header. */
export const ROW_MARKS = `
.frame { z-index: 1; }
.frame.layer { z-index: 0; }
.layer { inset: var(--header, 0px) 0 0 0; width: auto; pointer-events: none; overflow: clip; }
.row-spot { position: absolute; left: 0; top: 0; pointer-events: auto; will-change: transform; }
.row-spot.told { z-index: 1; }
.row-mark { display: inline-flex; align-items: center; gap: 5px; height: 20px; padding: 0 8px 0 6px; border-radius: var(--r-pill);
  background: var(--card); border: 1px solid var(--line); font: var(--t-1); line-height: 18px; white-space: nowrap; text-decoration: none;
  box-shadow: 0 1px 3px rgb(0 0 0 / .14); }
.row-mark:hover, .row-spot.told .row-mark { background: var(--card-2); }
.row-mark b { font-weight: 600; }
.row-spot.small .row-mark { width: 14px; height: 14px; padding: 0; justify-content: center; }
.row-spot.small b { display: none; }
.row-tip { position: absolute; top: calc(100% + 4px); right: 0; width: max-content; max-width: min(320px, calc(100vw - 24px));
  padding: 8px 12px; border-radius: var(--r-2); background: var(--card); color: var(--ink); border: 1px solid var(--line);
  box-shadow: var(--lift); font: var(--t-2); overflow-wrap: anywhere; }
.row-tip.above { top: auto; bottom: calc(100% + 4px); }
.row-tip.rightward { right: auto; left: 0; }
.row-tip::before { content: ""; position: absolute; inset: -5px 0; z-index: -1; }
.row-tip p + p { margin-top: 2px; }
.row-tip a { display: inline-block; margin: 4px 12px 0 0; font-weight: 600; color: var(--sea); text-decoration: none; border-radius: 4px; }
.row-tip a:hover { text-decoration: underline; text-underline-offset: 2px; }
`;
