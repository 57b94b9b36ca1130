import { Refusal } from "./refusal";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The origin of a server as somebody types it; only this computer may be reached without https. */
export function serverAddress(typed: string): string {
  const text = typed.trim();
  const plain = /^(?:localhost|127\.|\[::1\])/.test(text) ? "http://" : "https://";
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : plain + text);
  if (url === null || text === "" || !["http:", "https:"].includes(url.protocol) || url.username !== "") {
    throw new Refusal({ kind: "bad-address" });
  }
  if (url.protocol === "http:" && !LOOPBACK.test(url.hostname)) throw new Refusal({ kind: "not-secure" });
  return url.origin;
}
