import { browser } from "wxt/browser";
import { isSelf, toolsFor } from "../../overlay/guest";
import { NO_SIGN, type Sign, signBefore, signOf, signOfWaiting } from "../../overlay/sign";
import type { OverlayState } from "../../overlay/states";
import type { Ask, Reply } from "../../talk/requests";
import type { Sighting, StillThere } from "../../talk/side";

/** Where somebody was seen: a tab, and the number of the visit there. */
export interface Seen {
  readonly tab: number;
  readonly visit: number;
}

/**
 * Sets a tab's sign for whom its page is about. Asked of the page before, so that no late answer is set for the next; and
 * after, because a page may go in between. When it goes later, the browser takes the sign away.
 */
export async function signed(seen: Seen, sign: Sign): Promise<void> {
  if (!(await still(seen))) return;
  await setSign(seen.tab, sign);
  if (!(await still(seen))) await setSign(seen.tab, NO_SIGN);
}

async function still({ tab, visit }: Seen): Promise<boolean> {
  const asked: StillThere = { kind: "still", visit };
  return (await browser.tabs.sendMessage(tab, asked, { frameId: 0 }).catch(() => false)) === true;
}

/** What stands on every tab that has no sign of its own. */
export async function signWaiting(count: number, ask: Ask): Promise<void> {
  const { action } = browser;
  const office = await ask({ kind: "office" });
  const { text, title, colour } = signOfWaiting(
    count,
    toolsFor(office.ok ? office.value : undefined, navigator.language),
  );
  await Promise.all([
    action.setBadgeText({ text }),
    action.setTitle({ title: title === "" ? "Havn" : title }),
    ...(colour === "" ? [] : [action.setBadgeBackgroundColor({ color: colour })]),
    ...(colour === "" ? [] : [action.setBadgeTextColor?.({ color: "#ffffff" })]),
  ]);
}

async function setSign(tab: number, sign: Sign): Promise<void> {
  const { action } = browser;
  const { title, colour } = sign;
  // Nobody is shown: what waits may be told. Of somebody nothing but theirs is, so that no number is taken for another.
  const text = sign === NO_SIGN ? null : sign.text;
  // The types do not know null: the tab has none of its own then, and shows what all have.
  const badge = { tabId: tab, text } as { readonly tabId: number; readonly text: string };
  // A tab that was closed meanwhile has no sign to set.
  await Promise.all([
    action.setBadgeText(badge),
    action.setTitle({ tabId: tab, title: title === "" ? await action.getTitle({}) : title }),
    ...(colour === "" ? [] : [action.setBadgeBackgroundColor({ tabId: tab, color: colour })]),
    ...(colour === "" ? [] : [action.setBadgeTextColor?.({ tabId: tab, color: "#ffffff" })]),
  ]).catch(() => undefined);
}

/** Asks who somebody is and sets the sign. */
export async function signFor(tab: number, sighting: Sighting, ask: Ask): Promise<void> {
  const office = await ask({ kind: "office" });
  const here = office.ok ? office.value : undefined;
  const tools = toolsFor(here, navigator.language);
  await setSign(tab, signBefore(sighting, tools));
  if (sighting.kind !== "person") return;
  const self = isSelf(sighting.person, here);
  const state: OverlayState = self ? { kind: "self" } : stateOf(await ask({ kind: "who", person: sighting.person }));
  await signed({ tab, visit: sighting.visit }, signOf(state, tools));
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
