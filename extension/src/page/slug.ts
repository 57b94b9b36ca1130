import { looksLikeOpaqueId } from "./opaque-id";

const NOBODY = new Set(["me", "unavailable", "edit", "in", ".", ".."]);
const LONGEST = 200;
/** Bidi marks, zero-width characters, soft hyphens: printed by LinkedIn, typed by nobody. */
const INVISIBLE = /\p{Cf}/gu;
/** Whatever separates parts of an address, cannot be printed, or shows that decoding went wrong. */
const FORBIDDEN = /[/\\?#%\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Z}\s\uFFFD]/u;

/** The name a person chose for their address, in the one form in which two of them are compared. */
export function slugOf(written: string): string | undefined {
  const decoded = decodedOnce(written);
  if (decoded === undefined || decoded.length > LONGEST) return undefined;
  const visible = decoded.replace(INVISIBLE, "");
  if (looksLikeOpaqueId(decoded) || looksLikeOpaqueId(visible)) return undefined;
  // toLowerCase and never toLocaleLowerCase: in Turkish, I would become another letter.
  const slug = visible.normalize("NFC").toLowerCase().normalize("NFC");
  const refused = slug === "" || slug.length > LONGEST || NOBODY.has(slug) || FORBIDDEN.test(slug);
  return refused ? undefined : slug;
}

function decodedOnce(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
