import { render } from "preact";
import type { Office } from "../talk/requests";
import type { Host } from "./host";
import { Panel } from "./panel";
import { Empty } from "./parts";
import { type Permission, PermissionNeeded } from "./permission";
import type { Actions, Tools, View } from "./states";
import { TroublePanel } from "./trouble";

interface Around {
  readonly permission: Permission;
  /** What is known of the server and who is signed in; asked again whenever nobody is shown. */
  readonly tools: (office: Office | undefined) => Tools;
  readonly openSettings: () => void;
  /** Each state of whom is shown, for the sign on the toolbar. */
  readonly drawn: (view: View, tools: Tools) => void;
}

interface Props {
  readonly shown: readonly [View, Actions, Tools] | undefined;
  readonly office: Office | undefined;
  readonly around: Around;
}

/** The panel beside LinkedIn's page: the same as over the page, in a document of its own. */
function Beside({ shown, office, around: { permission, tools: toolsOf, openSettings } }: Props) {
  const tools = shown?.[2] ?? toolsOf(office);
  const { words } = tools;
  return (
    <>
      <main class="beside" aria-label={words.beside.title}>
        <h1 class="unseen">{words.beside.title}</h1>
        <PermissionNeeded permission={permission} words={words} />
        {shown ? (
          <Panel key={shown[0].visit} view={shown[0]} actions={shown[1]} tools={tools} />
        ) : (
          <NobodyHere office={office} tools={tools} connect={openSettings} />
        )}
      </main>
      <footer class="beside-foot">
        <button type="button" class="quiet-button" onClick={openSettings}>
          {words.beside.settings}
        </button>
      </footer>
    </>
  );
}

interface NobodyProps {
  readonly office: Office | undefined;
  readonly tools: Tools;
  readonly connect: () => void;
}

function NobodyHere({ office, tools, connect }: NobodyProps) {
  const { words } = tools;
  if (office?.signedIn) return <Empty title={words.beside.nobody} hint={words.beside.nobodyHint} />;
  const trouble = office === undefined ? ({ kind: "unpaired" } as const) : ({ kind: "signed-out" } as const);
  return <TroublePanel kind={trouble} actions={{ connect, reload: connect, retry: connect }} tools={tools} />;
}

/** A host whose page is our own document: drawn into it, never placed anywhere. */
export function besideHost(frame: HTMLElement, around: Around): Host & { readonly at: (office?: Office) => void } {
  let shown: readonly [View, Actions, Tools] | undefined;
  let office: Office | undefined;
  let known = false;
  const draw = () => {
    if (!known && shown === undefined) return;
    const tools = shown?.[2] ?? around.tools(office);
    document.documentElement.lang = tools.language;
    document.title = tools.words.beside.title;
    render(<Beside shown={shown} office={office} around={around} />, frame);
  };
  return {
    show: (view, actions, tools) => {
      shown = [view, actions, tools];
      around.drawn(view, tools);
      draw();
    },
    hide: () => {
      shown = undefined;
      draw();
    },
    open: () => undefined,
    place: () => undefined,
    at: (now) => {
      office = now;
      known = true;
      draw();
    },
  };
}
