const BYTES = 29;

/** As LinkedIn writes them: product, number, marker, and bytes that say nothing. */
export function opaque(number: number): string {
  const bytes = Buffer.alloc(BYTES, number % 251);
  bytes.writeUInt32BE(0x2a_0000);
  bytes.writeUInt32BE(number, 4);
  bytes.writeUInt8(1, 8);
  return bytes.toString("base64url");
}
