import { memberIn, memberNumber } from "./opaque-id";
import { slugOf } from "./slug";

const HOME = "https://www.linkedin.com";
const LONGEST = 2048;
/** The host must end here: no user name, no foreign port, and `linkedin.com.evil.test` is not it. */
const ON_LINKEDIN =
  /^(?:(?:https?:)?\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com(?::(?:443|80))?(\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/i;
const IN_THE_APP = /^linkedin:\/(\/in\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/i;
/** A browser would resolve these and land elsewhere; it also reads a backslash as a slash. */
const MISLEADING = /[\\\p{Cc}\p{Z}]|\/(?:\.|%2e){1,2}(?:\/|$)/iu;

/** Sub-pages and the language after the name lead to the same person; `/in/in/` is a known slip. */
const PROFILE = /^(?:\/mwlite(?:\/profile)?)?(?:\/+in)+\/+([^/]+)(\/.*)?$/;
/** The full page, the drawer over a search, and the drawer in a project with its many ways there. */
const RECRUITER = /^\/talent\/(?:.*\/)?profile\/([^/]+)(\/.*)?$/;
/** What follows the comma is how the lead was found, and not who it is. */
const SALES = /^\/sales\/(?:lead|people)\/([^/,%]+)(?:(?:,|%2c)[^/]*)?(\/.*)?$/i;
const OLD_RECRUITER = /^\/recruiter\/profile\/([^/,%]+)(?:(?:,|%2c)[^/]*)?(\/.*)?$/i;
const OLD_VIEW = /^\/profile\/view\/?$/;
const LANGUAGE = /^\/*(?:[a-z]{2}(?:[-_][a-z]{2})?)?\/*$/i;

/** LinkedIn's products: each has pages of its own make. */
export type Product = "profile" | "recruiter" | "sales" | "old-recruiter";

type Who =
  | { readonly slug: string }
  | { readonly id: string; readonly member: number }
  /** Only addresses of long ago hold the bare number. */
  | { readonly number: number; readonly member: number };

/** An address that shows one person: by the name they chose, or by one of LinkedIn's own ids. */
export type ProfileAddress = Who & { readonly product: Product; readonly subPage: boolean };

/** Reads any form in which LinkedIn writes such an address, and nothing that only resembles one. */
export function profileAddress(address: string): ProfileAddress | undefined {
  if (address.length > LONGEST) return undefined;
  const written = address.trim();
  const [, path, query = ""] = ON_LINKEDIN.exec(written) ?? IN_THE_APP.exec(written) ?? [];
  if (path === undefined || MISLEADING.test(path)) return undefined;
  const [, name, rest = ""] = PROFILE.exec(path) ?? [];
  if (name !== undefined) return about("profile", byName(name), !LANGUAGE.test(rest));
  const [, inRecruiter, below = "/"] = RECRUITER.exec(path) ?? [];
  if (inRecruiter !== undefined) return about("recruiter", byId(inRecruiter), below !== "/");
  const [, lead, under = "/"] = SALES.exec(path) ?? [];
  if (lead !== undefined) return about("sales", byId(lead), under !== "/");
  const [, digits, after = "/"] = OLD_RECRUITER.exec(path) ?? [];
  if (digits !== undefined) return about("old-recruiter", byNumber(digits), after !== "/");
  return OLD_VIEW.test(path) ? about("profile", viewed(query), false) : undefined;
}

/** A link on a LinkedIn page, which may leave out the host. */
export function linkedProfile(href: string): ProfileAddress | undefined {
  return profileAddress(href.startsWith("/") && !href.startsWith("//") ? HOME + href : href);
}

/** Whether both addresses are of one person, however they are written. */
export function sameAddress(one: string, other: string): boolean {
  const [a, b] = [profileAddress(one), profileAddress(other)];
  if (a === undefined || b === undefined) return one === other;
  return "slug" in a ? "slug" in b && a.slug === b.slug : "member" in b && a.member === b.member;
}

/** The one address under which we name this person: by their name, or else the page that showed them. */
export function profileUrl(slug: string | undefined, address: ProfileAddress): string {
  if (slug !== undefined) return `${HOME}/in/${encodeURIComponent(slug)}/`;
  if ("slug" in address) return `${HOME}/in/${encodeURIComponent(address.slug)}/`;
  if ("number" in address) return `${HOME}/profile/view?id=${address.number}`;
  // An id is never put into an address of another product: such an address is made up, and may lead nowhere.
  if (address.product === "recruiter") return `${HOME}/talent/profile/${address.id}`;
  return address.product === "sales" ? `${HOME}/sales/lead/${address.id}` : `${HOME}/in/${address.id}/`;
}

function about(product: Product, who: Who | undefined, subPage: boolean): ProfileAddress | undefined {
  return who && { ...who, product, subPage };
}

function byName(name: string): Who | undefined {
  const slug = slugOf(name);
  return slug === undefined ? byId(name) : { slug };
}

function byId(id: string): Who | undefined {
  const member = memberIn(id);
  return member === undefined ? undefined : { id, member };
}

function byNumber(digits: string): Who | undefined {
  const member = memberNumber(digits);
  return member === undefined ? undefined : { number: member, member };
}

/** Whoever asks for two at once asks for nobody. */
function viewed(query: string): Who | undefined {
  const [id, ...others] = new URLSearchParams(query).getAll("id");
  return id === undefined || others.length > 0 ? undefined : (byId(id) ?? byNumber(id));
}
