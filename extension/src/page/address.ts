import { memberIn } from "./opaque-id";
import { slugOf } from "./slug";

const HOME = "https://www.linkedin.com";
const LONGEST = 2048;
/** The host must end here: no user name, no foreign port, and `linkedin.com.evil.test` is not it. */
const ON_LINKEDIN = /^(?:(?:https?:)?\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com(?::(?:443|80))?(\/[^?#]*)(?:[?#].*)?$/i;
/** Sub-pages and the language after the name lead to the same person; `/in/in/` is a known slip. */
const PROFILE = /^(?:\/mwlite(?:\/profile)?)?(?:\/+in)+\/+([^/]+)(\/.*)?$/;
/** A browser would resolve these and land elsewhere; it also reads a backslash as a slash. */
const MISLEADING = /[\\\p{Cc}\s]|\/(?:\.|%2e){1,2}(?:\/|$)/iu;

/** An address that shows one person's profile: by the name they chose, or by LinkedIn's own id. */
export type ProfileAddress =
  | { readonly slug: string; readonly subPage: boolean }
  | { readonly id: string; readonly member: number; readonly subPage: boolean };

/** Reads any form in which LinkedIn writes such an address, and nothing that only resembles one. */
export function profileAddress(address: string): ProfileAddress | undefined {
  if (address.length > LONGEST) return undefined;
  const path = ON_LINKEDIN.exec(address.trim())?.[1];
  if (path === undefined || MISLEADING.test(path)) return undefined;
  const [, name = "", rest = ""] = PROFILE.exec(path) ?? [];
  const subPage = !/^\/*(?:[a-z]{2}(?:[-_][a-z]{2})?)?\/*$/i.test(rest);
  const member = memberIn(name);
  if (member !== undefined) return { id: name, member, subPage };
  const slug = slugOf(name);
  return slug === undefined ? undefined : { slug, subPage };
}

/** A link on a LinkedIn page, which may leave out the host. */
export function linkedProfile(href: string): ProfileAddress | undefined {
  return profileAddress(href.startsWith("/") && !href.startsWith("//") ? HOME + href : href);
}

/** The one address under which we name this person. */
export function profileUrl(nameOrId: string): string {
  return `${HOME}/in/${encodeURIComponent(nameOrId)}/`;
}
