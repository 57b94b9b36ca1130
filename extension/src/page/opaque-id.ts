/** Profile, Sales Navigator, old profile view, older Recruiter, Recruiter. */
const SHAPE = /^A(?:Co|Cw|DE|EE|EM)AA[\w-]{34}$/;
const IN_TEXT = /(?<![\w-])A(?:Co|Cw|DE|EE|EM)AA[\w-]{34}/g;
const PRODUCTS = new Set([0x2a, 0x2c, 0x31, 0x41, 0x43]);
const BYTES = 29;

/** Whether a text is written as LinkedIn's own id; such a text is never a name in an address, valid or not. */
export function looksLikeOpaqueId(text: string): boolean {
  return SHAPE.test(text);
}

/** The member number inside an id, or nothing when length, product, padding or marker are not those of a real one. */
export function memberIn(id: string): number | undefined {
  if (!looksLikeOpaqueId(id)) return undefined;
  const binary = atob(
    id
      .replaceAll("-", "+")
      .replaceAll("_", "/")
      .padEnd(Math.ceil(id.length / 4) * 4, "="),
  );
  const bytes = new DataView(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer);
  const genuine =
    bytes.byteLength === BYTES &&
    PRODUCTS.has(bytes.getUint16(0)) &&
    bytes.getUint16(2) === 0 &&
    bytes.getUint8(8) === 1;
  const member = genuine ? bytes.getUint32(4) : 0;
  return member > 0 ? member : undefined;
}

/** The real ids in a text, such as a link's address, percent-encoded or not. */
export function opaqueIdsIn(text: string): readonly string[] {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // A broken escape somewhere in a link says nothing of the ids in it: look at it as it stands.
  }
  return (plain.match(IN_TEXT) ?? []).filter((id) => memberIn(id) !== undefined);
}

/** A member number as it is printed, without leading zeros; zero stands for a guest and is nobody's. */
export function memberNumber(digits: string): number | undefined {
  const number = /^[1-9][0-9]{0,9}$/.test(digits) ? Number(digits) : 0;
  return number > 0 && number <= 0xffff_ffff ? number : undefined;
}
