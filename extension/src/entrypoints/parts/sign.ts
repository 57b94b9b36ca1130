import { browser } from "wxt/browser";
import { toolsFor } from "../../overlay/guest";
import { NO_SIGN, type Sign, signBefore, signOf } from "../../overlay/sign";
import type { OverlayState } from "../../overlay/states";
import type { Ask, Reply } from "../../talk/requests";
import type { Sighting, StillThere } from "../../talk/side";

/** Sets a tab's sign on the toolbar's icon. */
export async function setSign(tab: number, { text, title, colour }: Sign): Promise<void> {
  const { action } = browser;
  // A tab that was closed meanwhile has no sign to set.
  await Promise.all([
    action.setBadgeText({ tabId: tab, text }),
    action.setTitle({ tabId: tab, title: title === "" ? "Havn" : title }),
    ...(colour === "" ? [] : [action.setBadgeBackgroundColor({ tabId: tab, color: colour })]),
    ...(colour === "" ? [] : [action.setBadgeTextColor?.({ tabId: tab, color: "#ffffff" })]),
  ]).catch(() => undefined);
}

/** Asks who somebody is and sets the sign, if the tab's page is then still of the same visit. */
export async function signFor(tab: number, sighting: Sighting, ask: Ask): Promise<void> {
  const office = await ask({ kind: "office" });
  const tools = toolsFor(office.ok ? office.value : undefined, navigator.language);
  await setSign(tab, signBefore(sighting, tools));
  if (sighting.kind !== "person") return;
  const state = stateOf(await ask({ kind: "who", person: sighting.person }));
  const still: unknown = await browser.tabs
    .sendMessage(tab, { kind: "still", visit: sighting.visit } satisfies StillThere, { frameId: 0 })
    .catch(() => false);
  if (still === true) await setSign(tab, signOf(state, tools));
}

/** No tab has a sign any more: Havn is shown on the pages themselves. */
export async function noSigns(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : setSign(id, NO_SIGN))));
}

function stateOf(who: Reply<"who">): OverlayState {
  if (!who.ok) return { kind: "trouble", trouble: who.trouble };
  const { value } = who;
  if (value.match === "same") return { kind: "known", candidate: value.candidate };
  return value.match === "none"
    ? { kind: "none", notThese: [] }
    : { kind: "choose", match: value.match, people: value.likely };
}
