import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startGuest } from "../overlay/guest";
import { makeHost } from "../overlay/host";
import { hasModal, messagingDock, pageTheme } from "../page/look";
import { mends } from "../page/mends";
import { followVisits, type Visit } from "../page/visits";
import { type Ask, type News, PORT } from "../talk/requests";

/**
 * The script on LinkedIn's pages. Not made by WXT's defineContentScript: that announces itself to the page by a message
 * with the extension's id.
 */
export default defineUnlistedScript(() => {
  const life = new AbortController();
  let visit: Visit | undefined;

  const alive = () => browser.runtime?.id !== undefined;
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
    },
    life.signal,
  );
  const guest = startGuest({
    ask,
    host,
    alive,
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
    reload: () => location.reload(),
  });
  const mend = mends(document, async () => {
    const reply = await ask({ kind: "selectors" });
    return reply.ok ? reply.value : undefined;
  });
  mend(location.href);
  followVisits(
    window,
    {
      glimpsed: guest.glimpsed,
      arrived: (arrival) => {
        visit = arrival;
        guest.arrived(arrival);
      },
      unsure: guest.unsure,
      left: () => {
        visit = undefined;
        guest.left();
        mend(location.href);
      },
      changed: host.place,
    },
    life.signal,
  );
});
