import type { PersonOnPage } from "../talk/person";
import { profileAddress } from "./address";
import { claimsOf } from "./claims";
import { memberOf, slugIn } from "./identity";
import type { Reading } from "./subject";

type Sure = Extract<Reading, { kind: "sure" }>;

/** LinkedIn's slowest answers are there by then. */
const SLOWEST = 5_000;
/** Recruiter's card with the public address comes a little after the name. */
const LINK_COMES = 1_000;
const REMEMBERED = 100;

/** What tells one content from another where no id stands in it. */
interface Traces {
  readonly name: string;
  readonly slug: string | undefined;
}

/**
 * What this document has shown before. On pages whose address alone holds the id, the content of one person stays under
 * the address of the next until an answer comes, and may come when the recruiter is already at the one after: nothing in
 * it says so. Whoever was here before is not here now, and after one person another needs another address.
 */
export interface Former {
  /** The address has changed; what stands on the page now is of before. */
  readonly moved: (from: string, to: string) => void;
  /** What stands here is not whom the address names. */
  readonly doubted: (href: string) => void;
  /** How long this content must stay as it is before it counts; nothing when it does not count at all. */
  readonly wait: (reading: Sure, usual: number) => number | undefined;
  readonly settled: (reading: Sure) => void;
}

export function formerPeople(view: Window): Former {
  const now = () => view.performance.now();
  const owners = new Map<number, Traces>();
  let before: readonly Traces[] = [];
  let here: readonly Traces[] = [];
  /** What came under this address and is not of it: an answer about somebody passed by. */
  let strange: readonly Traces[] = [];
  let sure = false;
  let came = now();
  /** Until then, an answer about somebody passed by may still come. */
  let late = Number.NEGATIVE_INFINITY;

  return {
    moved: (from, to) => {
      // Without the Navigation API we hear of it late: what stands here may be the new content already. Then what was seen
      // last counts, or what stood here before if nothing else was seen since.
      const last = here.length > 0 ? [] : before;
      const standing = view.navigation === undefined ? last : standingOn(view.document, to);
      before = [...here, ...standing].slice(-REMEMBERED);
      if (!sure && now() - came < SLOWEST && isByAddress(from)) late = now() + SLOWEST;
      here = [];
      strange = [];
      sure = false;
      came = now();
    },
    doubted: (href) => {
      const standing = standingOn(view.document, href).filter((it) => !strange.some((old) => isSame(it, old)));
      strange = [...strange, ...standing].slice(-REMEMBERED);
    },
    wait: ({ person, claims, confirmed }, usual) => {
      if (claims.printed === undefined) return usual;
      const traces = tracesOf(person);
      const owner = owners.get(memberOf(person) ?? 0);
      const link = traces.slug === undefined && claims.layout.name === "recruiter" ? LINK_COMES : usual;
      if (owner !== undefined) return isOwn(owner, traces, [...before, ...strange]) ? link : undefined;
      if (before.some((it) => isStale(traces, it, confirmed))) return undefined;
      // The name of the one and the public address of the other, until all pieces have come; or this is their order.
      if (strange.some((it) => it.slug !== undefined && it.slug === traces.slug)) return SLOWEST;
      here = [...here.filter((it) => !isOne(it, traces)), traces];
      if (confirmed) return link;
      if (here.length > 1) return undefined;
      return now() < late ? SLOWEST : link;
    },
    settled: ({ person, claims }) => {
      sure = true;
      const member = memberOf(person);
      if (member === undefined || claims.printed === undefined) return;
      owners.set(member, tracesOf(person));
      const [oldest] = owners.keys();
      if (owners.size > REMEMBERED && oldest !== undefined) owners.delete(oldest);
    },
  };
}

function isByAddress(href: string): boolean {
  const product = profileAddress(href)?.product;
  return product === "recruiter" || product === "sales";
}

function standingOn(page: Document, to: string): readonly Traces[] {
  const product = profileAddress(to)?.product;
  const claims = product && claimsOf(page, product);
  if (claims?.printed === undefined) return [];
  const slugs = new Set(claims.subject.map(({ slug }) => slug && encodeURIComponent(slug)));
  return (slugs.size === 0 ? [undefined] : [...slugs]).map((slug) => ({ name: claims.name, slug }));
}

function tracesOf(person: PersonOnPage): Traces {
  return { name: person.name, slug: slugIn(person) };
}

function isSame(one: Traces, other: Traces): boolean {
  return one.name === other.name && one.slug === other.slug;
}

/** The public address may come after the name. */
function isOne(one: Traces, other: Traces): boolean {
  return one.name === other.name && (one.slug === undefined || other.slug === undefined || one.slug === other.slug);
}

/** Whoever was settled here once is known again, unless the public address beside the name is of who was here since. */
function isOwn(owner: Traces, traces: Traces, before: readonly Traces[]): boolean {
  const others = owner.slug === undefined && before.some((it) => it.slug !== undefined && it.slug === traces.slug);
  return isOne(owner, traces) && !others;
}

/** Whether something of what stood here before still stands here; of two with one name, a row must tell. */
function isStale(traces: Traces, old: Traces, confirmed: boolean): boolean {
  if (traces.slug !== undefined && traces.slug === old.slug) return true;
  const twins = confirmed && traces.slug !== undefined && old.slug !== undefined;
  return traces.name === old.name && !twins;
}
