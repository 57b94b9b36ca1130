import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { browserName } from "../desk/browser-name";
import type { Drawer } from "../desk/connection";
import { openDesk } from "../desk/desk";
import { type Ask, type News, type OwnRequest, PORT, type Request, type Watching } from "../talk/requests";
import type { Placement, Sighted } from "../talk/side";
import { announce, furnish, openPanel, togglePanel } from "./parts/placing";
import { signFor, signWaiting } from "./parts/sign";

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];
type Sender = NonNullable<Port["sender"]>;

const QUEUE_ALARM = "queue";

const OWN_ONLY: readonly string[] = [
  "connection",
  "suggested-server",
  "connect",
  "disconnect",
  "choose-mode",
  "queue",
  "forget-queued",
] satisfies readonly OwnRequest["kind"][];

export default defineBackground(() => {
  const { local, session } = browser.storage;
  for (const area of [local, session]) void closed(area);
  const ports = new Set<Port>();
  const tell = (port: Port, news: News) => port.postMessage(news);

  let placement: Placement | undefined;

  const desk = openDesk({
    storage: { kept: local as Drawer, fleeting: session as Drawer },
    browser: {
      signIn: (url) => browser.identity.launchWebAuthFlow({ url, interactive: true }),
      redirect: browser.identity.getRedirectURL(),
      name: browserName(navigator.userAgent),
    },
    send: (input, init) => fetch(input, init),
    awake: () => void browser.runtime.getPlatformInfo(),
    openConnection: () => browser.runtime.openOptionsPage(),
    // A file of our own, which only packages from a Havn server have.
    packed: async () => {
      try {
        return await (await fetch("/server.json")).json();
      } catch {
        return undefined;
      }
    },
    pairingChanged: () => {
      for (const port of ports) tell(port, { kind: "pairing" });
      if (placement) void announce(placement);
    },
    queueChanged: (waiting, sent) => {
      void remind(waiting > 0);
      void signWaiting(waiting, ask).catch(() => undefined);
      for (const port of ports) tell(port, { kind: "queue", sent });
    },
    placed: (next) => {
      void furnish(next);
      if (placement) void announce(next);
      placement = next;
    },
  });
  const ask = desk.answer as Ask;
  void ask({ kind: "placement" });
  // At every start of the worker and so of the browser, every minute while something waits, and when the network is back.
  const wake = () => void desk.wake();
  wake();
  self.addEventListener("online", wake);
  browser.alarms.onAlarm.addListener(wake);

  browser.runtime.onMessage.addListener((request: Request | OwnRequest | Sighted, sender, respond) => {
    if (request.kind === "sighted") {
      const tab = isOnLinkedIn(sender) && isInView(sender) ? sender.tab?.id : undefined;
      if (tab !== undefined) void signFor(tab, request.sighting, ask);
      return false;
    }
    const allowed = OWN_ONLY.includes(request.kind) ? isOurPage(sender) : isOurPage(sender) || isOnLinkedIn(sender);
    if (!allowed) return false;
    void desk.answer(request).then(respond);
    return true;
  });

  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    if (name !== PORT || sender === undefined || !(isOnLinkedIn(sender) || isOurPage(sender))) return port.disconnect();
    ports.add(port);
    port.onMessage.addListener(({ candidateId, list }: Watching) => {
      if (list) return desk.live.attend(port, (id) => tell(port, { kind: "changed", candidateId: id }));
      if (candidateId === undefined) return desk.live.leave(port);
      desk.live.watch(port, { candidateId, show: (card) => tell(port, { kind: "card", card }) });
    });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      desk.live.leave(port);
    });
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void welcome();
  });
  browser.action.onClicked.addListener(togglePanel);
  browser.commands.onCommand.addListener(async (_command, given) => {
    // A browser lets a panel be opened by a key only at once: there is no time to ask where Havn is shown.
    if (placement?.mode !== "overlay") openPanel(given);
    if (placement?.mode === "panel") return;
    const [active] = given ? [given] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    for (const port of ports) if (port.sender?.tab?.id === active?.id) tell(port, { kind: "open" });
  });
});

/** A worker sleeps, and its timers with it; the browser's alarm wakes it while something waits to be sent. */
async function remind(waiting: boolean) {
  if (!waiting) await browser.alarms.clear(QUEUE_ALARM);
  else if (!(await browser.alarms.get(QUEUE_ALARM))) {
    await browser.alarms.create(QUEUE_ALARM, { periodInMinutes: 1 });
  }
}

/** The first run: once, and not when a browser loads what it had before. */
async function welcome() {
  const { local } = browser.storage;
  if ((await local.get("welcomed"))["welcomed"] === true) return;
  await local.set({ welcomed: true });
  await browser.tabs.create({ url: "/welcome.html" });
}

/** Tokens are the worker's alone; Firefox keeps page scripts out of this storage only where it can be told to. */
async function closed(area: { setAccessLevel?: (options: { accessLevel: "TRUSTED_CONTEXTS" }) => Promise<void> }) {
  await area.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

function isOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? "").startsWith(`${location.origin}/`);
}

/** Not a page that the browser loads ahead, behind the one on the screen. */
function isInView(sender: Sender): boolean {
  return sender.documentLifecycle === undefined || sender.documentLifecycle === "active";
}

function isOnLinkedIn(sender: Sender): boolean {
  const host = URL.parse(sender.url ?? "")?.hostname ?? "";
  return sender.id === browser.runtime.id && sender.frameId === 0 && /(?:^|\.)linkedin\.com$/.test(host);
}
