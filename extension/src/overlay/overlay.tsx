import { useEffect, useId, useRef, useState } from "preact/hooks";
import { markOf } from "./mark";
import { Panel } from "./panel";
import type { Actions, Tools, View } from "./states";

/** Passing over the mark on the way elsewhere opens nothing; leaving by a hair closes nothing. */
const OPENS_AFTER = 90;
const CLOSES_AFTER = 280;

interface Props {
  readonly view: View;
  readonly actions: Actions;
  readonly tools: Tools;
  /** Counts the times the shortcut was pressed. */
  readonly called: number;
}

/** The mark and its panel: opens on hover, focus or the shortcut, closes on Escape and on leaving. */
export function Overlay({ view, actions, tools, called }: Props) {
  const { words } = tools;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const quiet = useRef(false);
  const [open, setOpen] = useState(false);
  const mark = markOf(view.state, tools);

  const later = (to: boolean, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (to || !isTyping(frame.current)) setOpen(to);
    }, wait);
  };
  const focusMark = () => {
    quiet.current = true;
    button.current?.focus();
    quiet.current = false;
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      const root = frame.current?.getRootNode();
      const target = root instanceof ShadowRoot ? root.host : frame.current;
      if (event.target instanceof Node && !target?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", elsewhere, true);
    return () => document.removeEventListener("pointerdown", elsewhere, true);
  }, [open]);
  useEffect(() => {
    if (called === 0) return;
    setOpen(true);
    focusMark();
  }, [called]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering is a shortcut for the button inside
    <div
      ref={frame}
      class="overlay"
      onPointerEnter={() => later(true, OPENS_AFTER)}
      onPointerLeave={() => later(false, CLOSES_AFTER)}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && frame.current?.contains(to)) && to !== null) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        focusMark();
      }}
    >
      <button
        ref={button}
        type="button"
        class="mark"
        aria-expanded={open}
        aria-controls={`${id}-panel`}
        onFocus={() => !quiet.current && setOpen(true)}
        onPointerDown={(event) => {
          // The focus that a press brings would open what the click then closes.
          event.preventDefault();
        }}
        onClick={() => {
          clearTimeout(timer.current);
          setOpen(!open);
        }}
      >
        <i class={`dot ${mark.tone}`} />
        <b class={mark.tone}>{mark.label}</b>
        {mark.more !== "" && <span>{mark.more}</span>}
      </button>
      <section
        id={`${id}-panel`}
        class="panel"
        aria-label={view.name === "" ? words.tabs : words.summary(view.name)}
        hidden={!open}
      >
        <Panel key={view.visit} view={view} actions={actions} tools={tools} />
      </section>
    </div>
  );
}

/** Somebody who writes has only moved the mouse aside. */
function isTyping(frame: HTMLElement | null): boolean {
  const root = frame?.getRootNode();
  const active = root && "activeElement" in root ? (root as ShadowRoot).activeElement : null;
  return active !== null && frame?.contains(active) === true && /^(?:INPUT|TEXTAREA|SELECT)$/.test(active.tagName);
}
