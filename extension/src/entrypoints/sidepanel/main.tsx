import { browser } from "wxt/browser";
import { besideHost } from "../../overlay/beside";
import { BESIDE_STYLES } from "../../overlay/beside-styles";
import { besideTabs, type Standing } from "../../overlay/beside-tabs";
import { startGuest, toolsFor } from "../../overlay/guest";
import { signOf } from "../../overlay/sign";
import { type News, PORT } from "../../talk/requests";
import { type Mode, SIDE_PORT, type SideNews } from "../../talk/side";
import { ask, furnished, permission, placing, whenPlaced } from "../parts/own-page";
import { signed } from "../parts/sign";

/** The panel beside LinkedIn's page: Chrome's and Edge's side panel, Firefox's sidebar. */
let standing: Standing | undefined;
let mode: Mode | undefined;

const host = besideHost(furnished(BESIDE_STYLES), {
  permission,
  tools: (office) => toolsFor(office, navigator.language),
  openSettings: () => void browser.runtime.openOptionsPage(),
  drawn: (view, tools) => {
    if (mode === "panel" && standing !== undefined) void signed(standing, signOf(view.state, tools));
  },
});
const guest = startGuest({
  ask,
  host,
  mode: "panel",
  alive: () => browser.runtime?.id !== undefined,
  connect: () => {
    const port = browser.runtime.connect({ name: PORT });
    return {
      post: (watching) => port.postMessage(watching),
      heard: (listen: (news: News) => void) => port.onMessage.addListener(listen),
      ended: (listen) => port.onDisconnect.addListener(listen),
      close: () => port.disconnect(),
    };
  },
  page: document,
  browserLanguage: navigator.language,
  reload: () => void (standing !== undefined && browser.tabs.reload(standing.tab)),
});
const look = async () => {
  const [office, placement] = await Promise.all([ask({ kind: "office" }), placing.current()]);
  mode = placement?.mode;
  host.at(office.ok ? office.value : undefined);
};
whenPlaced(() => void look());
void look();

const { id: here } = await browser.windows.getCurrent();
besideTabs(
  {
    active: async () => {
      const [front] = await browser.tabs.query({ active: true, ...(here === undefined ? {} : { windowId: here }) });
      return front?.id;
    },
    changed: (listen) => {
      browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
        if (windowId === here) listen(tabId);
      });
      for (const event of [browser.tabs.onUpdated, browser.tabs.onReplaced]) event.addListener(() => listen());
      for (const event of [browser.tabs.onAttached, browser.tabs.onDetached]) event.addListener(() => listen());
      // A page's script that asks for something has begun: it can be spoken to.
      browser.runtime.onMessage.addListener((_said, sender) => {
        if (sender.tab !== undefined) listen();
      });
    },
    connect: (to) => {
      const port = browser.tabs.connect(to, { name: SIDE_PORT, frameId: 0 });
      return {
        post: (question) => port.postMessage(question),
        heard: (listen: (news: SideNews) => void) => port.onMessage.addListener(listen),
        ended: (listen) => {
          port.onDisconnect.addListener(() => {
            // Read, so that a tab without a script of ours is no error on the console.
            void browser.runtime.lastError;
            listen();
          });
        },
        close: () => port.disconnect(),
      };
    },
  },
  guest,
  (now) => {
    standing = now;
  },
);
