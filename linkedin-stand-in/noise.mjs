import { esc } from "./markup.mjs";
import { idOf, STRANGERS, VIEWER } from "./people.mjs";
/** @import { Person } from "./cast.mjs" */

const WORDS = "harbour quiet ledger morning release team window bridge signal customer paper route garden meeting budget light sensor winter ferry queue review story kettle market".split(" ");

/** Always the same words for the same seed. @param {number} seed @param {number} count */
function prose(seed, count) {
  let state = seed >>> 0;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return Array.from({ length: count }, () => WORDS[(next() >>> 8) % WORDS.length]).join(" ");
}
/** @param {Person} other */
const member = (other) => ({ entityUrn: `urn:li:fsd_profile:${idOf(other)}`, objectUrn: `urn:li:member:${other.member}`, publicIdentifier: other.slug, firstName: other.name.split(" ")[0], lastName: other.name.split(" ").slice(1).join(" "), occupation: other.headline });
/** @param {number} at */
const post = (at) => ({ $type: "com.linkedin.voyager.dash.feed.Update", entityUrn: `urn:li:activity:7${String(100000000000000000 + at * 7919).slice(1)}`, actor: member(/** @type {Person} */ (STRANGERS[at % STRANGERS.length])), commentary: prose(at + 1, 140), shares: at * 3 });

/** What a hard load leaves in the page: the viewer and the feed's people, not the subject. @param {string} layout @param {string} nonce */
export function noise(layout, nonce) {
  const posts = Array.from({ length: 250 }, (_, at) => post(at));
  if (layout === "sdui") return `<script nonce="${nonce}" type="text/plain" id="rehydrate-data">${JSON.stringify(posts.map((entry, at) => `${at.toString(16)}:["$","div",null,${JSON.stringify(entry)}]`)).replace(/</g, "\\u003c")}</script>`;
  const blob = (/** @type {number} */ at, /** @type {string} */ request, /** @type {unknown} */ body) => `<code hidden id="datalet-bpr-guid-${at}">${esc(JSON.stringify({ request, status: 200, body: `bpr-guid-${at}`, method: "GET" }))}</code><code hidden id="bpr-guid-${at}">${esc(JSON.stringify(body))}</code>`;
  return [
    blob(4100, "/voyager/api/me", { data: { plainId: VIEWER.member, publicContactInfo: {}, "*miniProfile": `urn:li:fs_miniProfile:${idOf(VIEWER)}` }, included: [member(VIEWER)] }),
    ...Array.from({ length: 12 }, (_, at) => blob(4101 + at, `/voyager/api/graphql?queryId=voyagerFeedDashMainFeed.${at}`, { included: posts.slice(at * 20, at * 20 + 20) })),
  ].join("\n");
}
