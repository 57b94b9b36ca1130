import { createHash } from "node:crypto";
import { personBy } from "./people.mjs";
import { esc } from "./markup.mjs";

/** A drawn portrait or company mark for an image path: a soft colour and initials, never a photograph. @param {string} path */
export function picture(path) {
  const key = decodeURIComponent(path.split("/")[4] ?? "");
  const hue = createHash("sha256").update(key).digest()[0] ?? 0;
  const turn = Math.round((hue * 360) / 256);
  const person = path.includes("profile-displayphoto") ? personBy(key) : undefined;
  const initials = person ? person.name.replace(/[^\p{L} -]/gu, "").split(" ").filter(Boolean).map((word) => word[0]).slice(0, 2).join("") : "";
  const middle = person
    ? `<text x="50" y="64" text-anchor="middle" font-family="system-ui, sans-serif" font-size="38" font-weight="600" fill="hsl(${turn} 45% 28%)">${esc(initials)}</text>`
    : `<path d="M25 70V45l25-18 25 18v25z" fill="hsl(${turn} 40% 45%)"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="200" height="200"><rect width="100" height="100" fill="hsl(${turn} 48% 84%)"/>${middle}</svg>`;
}
