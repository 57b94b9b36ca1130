import { createHash } from "node:crypto";

/** The opaque ids of LinkedIn's products: 29 bytes, a type tag, the member number, a marker, a hash. */
export const TAGS = Object.freeze({ profile: 0x2a, sales: 0x2c, view: 0x31, olderRecruiter: 0x41, recruiter: 0x43 });

/**
 * Always the same id for the same member; the hash is ours, the rest is laid out as in the real ones.
 * @param {number} member @param {number} [tag] @returns {string} 39 characters
 */
export function opaqueId(member, tag = TAGS.profile) {
  const bytes = Buffer.alloc(29);
  bytes.writeUInt16BE(tag, 0);
  bytes.writeUInt32BE(member, 4);
  bytes[8] = 1;
  createHash("sha256").update(`invented member ${member}, tag ${tag}`).digest().copy(bytes, 9, 0, 20);
  return bytes.toString("base64url");
}

/** @param {string} id @returns {number | undefined} the member number, or nothing when this is no such id */
export function memberOf(id) {
  if (!/^[\w-]{39}$/.test(id)) return undefined;
  const bytes = Buffer.from(id, "base64url");
  const known = Object.values(TAGS).includes(bytes.readUInt16BE(0));
  return known && bytes.readUInt16BE(2) === 0 && bytes[8] === 1 ? bytes.readUInt32BE(4) : undefined;
}
