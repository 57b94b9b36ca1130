import type { PersonOnPage } from "../talk/person";
import { type ProfileAddress, profileUrl } from "./address";
import { memberIn } from "./opaque-id";

/** What the places of one row say of whom it is about. */
export interface RowClaims {
  readonly name: string;
  /** The row's own links; the first of them is the address where there is no better one. */
  readonly addresses: readonly ProfileAddress[];
  /** LinkedIn's ids elsewhere in the row. */
  readonly ids?: readonly string[];
  /** A number that LinkedIn prints, not one inside an id. */
  readonly printed?: number | undefined;
}

const LONGEST_NAME = 200;
const INVISIBLE = /\p{Cf}/gu;
/** What stands between a name and the degree: "Ada Example • 3rd". */
const AFTER_NAME = /\s*[\u2022\u00b7].*$/u;

/** The row gate: whatever names somebody in a row must name the same one; else the row is about nobody. */
export function personOf({ name, addresses, ids = [], printed }: RowClaims): PersonOnPage | undefined {
  const slugs = new Set(addresses.flatMap((address) => ("slug" in address ? [address.slug] : [])));
  const urns = new Set([...addresses.flatMap((address) => ("id" in address ? [address.id] : [])), ...ids]);
  const members = new Set([...urns].map(memberIn));
  if (printed !== undefined) members.add(printed);
  const [slug] = slugs;
  const agreed = slugs.size <= 1 && members.size <= 1 && !members.has(undefined);
  const [address] = addresses;
  if (!agreed || address === undefined || name === "" || name.length > LONGEST_NAME) return undefined;
  return {
    url: profileUrl(slug, address),
    ids: [
      ...(printed === undefined ? [] : [`member:${printed}`]),
      ...[...urns].sort().map((id) => `urn:${id}`),
      ...(slug === undefined ? [] : [`in:${encodeURIComponent(slug)}`]),
    ],
    name,
  };
}

/** A text as it is printed, in one line. */
export function lineOf(text: string | null | undefined): string {
  return (text ?? "").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** A name without what newer pages glue to it: itself once more, for screen readers, and the degree. */
export function bareName(written: string): string {
  const name = written.replace(AFTER_NAME, "");
  const half = (name.length - 1) / 2;
  return Number.isInteger(half) && half > 0 && name.slice(0, half) === name.slice(half + 1)
    ? name.slice(0, half)
    : name;
}
