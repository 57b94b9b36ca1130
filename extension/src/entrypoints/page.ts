import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type Line, startGuest } from "../overlay/guest";
import { makeHost } from "../overlay/host";
import { onlyOnPage } from "../overlay/only-on-page";
import { startRollCall } from "../overlay/roll-call";
import { later } from "../page/later";
import { hasModal, headerBottom, messagingDock, pageTheme, watchTheme } from "../page/look";
import { mends } from "../page/mends";
import { followLists } from "../page/roster";
import { isCovered, takenIn } from "../page/row-room";
import { followVisits, type Visit } from "../page/visits";
import { type PanelLine, witnessOf } from "../page/witness";
import { type Ask, PORT } from "../talk/requests";
import { type Mode, SIDE_PORT, type Sighted, type Sighting, type ToTab } from "../talk/side";

/** How long the advice to reload stands on a page whose extension is gone. */
const PARTING = 15_000;

/**
 * The script on LinkedIn's pages. Not made by WXT's defineContentScript: that announces itself to the page by a message
 * with the extension's id.
 */
export default defineUnlistedScript(() => {
  const life = new AbortController();
  let visit: Visit | undefined;

  let parting = false;
  const alive = () => {
    const here = browser.runtime?.id !== undefined;
    // Updated, reloaded or taken away: nothing of ours stays, not even the advice to reload.
    if (!here && !parting) later(window, PARTING, () => life.abort());
    parting ||= !here;
    return here;
  };
  const ask: Ask = async (request) => {
    try {
      if (alive()) return await browser.runtime.sendMessage(request);
    } catch {
      // Either the worker was stopped while it answered, or the extension was replaced; told apart below.
    }
    return { ok: false, trouble: { kind: alive() ? "away" : "updated" } };
  };
  const host = makeHost(
    document,
    {
      theme: () => pageTheme(document),
      place: () => visit?.place(),
      dock: () => messagingDock(document),
      blocked: () => hasModal(document),
      alive,
      rows: {
        header: () => headerBottom(document),
        dock: () => messagingDock(document),
        taken: takenIn,
        covered: isCovered,
      },
    },
    life.signal,
  );
  const connect = (): Line => {
    const port = browser.runtime.connect({ name: PORT });
    return {
      post: (watching) => port.postMessage(watching),
      heard: (listen) => port.onMessage.addListener(listen),
      ended: (listen) => port.onDisconnect.addListener(listen),
      close: () => port.disconnect(),
    };
  };
  const guest = startGuest({
    ask,
    host,
    mode: "overlay",
    alive,
    connect,
    page: document,
    browserLanguage: navigator.language,
    reload: () => location.reload(),
  });
  const rollCall = startRollCall({
    ask,
    marks: host.marks,
    alive,
    connect,
    renew: () => lists.again(),
    page: document,
    browserLanguage: navigator.language,
  });
  const lists = followLists(window, { ...rollCall, shifted: host.place }, life.signal);
  const mend = mends(document, async () => {
    const reply = await ask({ kind: "selectors" });
    return reply.ok ? reply.value : undefined;
  });
  mend(location.href);
  let mode: Mode | undefined;
  const report = (sighting: Sighting) => {
    // The sign on the toolbar stands for the mark, where no mark may be.
    if (mode !== "panel" || !alive()) return;
    browser.runtime.sendMessage({ kind: "sighted", sighting } satisfies Sighted).catch(() => undefined);
  };
  const witness = witnessOf(report);
  const gate = onlyOnPage({
    guest,
    placement: async () => {
      const reply = await ask({ kind: "placement" });
      return reply.ok ? reply.value : undefined;
    },
    changed: (next) => {
      mode = next;
      report(witness.sighting());
      lists.again();
    },
  });
  browser.runtime.onMessage.addListener((news: ToTab, _sender, respond) => {
    if (news.kind === "placed") gate.placed(news.placement);
    if (news.kind === "still") respond(witness.still(news.visit));
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== SIDE_PORT) return;
    witness.attend({
      post: (said) => port.postMessage(said),
      heard: (listen: Parameters<PanelLine["heard"]>[0]) => port.onMessage.addListener(listen),
      ended: (listen) => port.onDisconnect.addListener(listen),
    });
  });
  followVisits(
    window,
    {
      glimpsed: gate.glimpsed,
      arrived: (arrival) => {
        visit = arrival;
        watchTheme(document, host.place, arrival.signal);
        witness.arrived(arrival);
        gate.arrived(arrival);
      },
      unsure: (signal) => {
        witness.unsure(signal);
        gate.unsure(signal);
      },
      left: () => {
        visit = undefined;
        witness.left();
        gate.left();
        if (!alive()) life.abort();
        else mend(location.href);
      },
      changed: host.place,
    },
    life.signal,
  );
});
