import { randomBytes } from "node:crypto";
import { createServer } from "node:https";
import { connect } from "node:tls";
import { fileURLToPath } from "node:url";
import { makeCertificate, spkiOf } from "./certificate.mjs";
import { SHEET } from "./frame.mjs";
import { contentAt, documentAt, htmlClassAt } from "./pages.mjs";
import { picture } from "./pictures.mjs";

/** How slowly the pages move; changed by POST /__stand-in/settings. */
const USUAL = Object.freeze({ contentDelayMs: 350, oldNodesMs: 900, titleDelayMs: 1300, piecesMs: 150, staleAnswers: false, nativeDialog: false });
/** @typedef {{method: string, path: string, kind: "page" | "content" | "asset", dest: string}} Seen */
/** @typedef {{port: number, certificateFingerprint: string, spki: string, requests: () => readonly Seen[], close: () => Promise<void>}} StandIn */

/** @param {string} nonce */
const policy = (nonce) => `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types page`;

/** @param {import("node:http").IncomingMessage} request */
async function bodyOf(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

/** @param {{port?: number, javaHome?: string}} [options] @returns {Promise<StandIn>} */
export async function startStandIn({ port = 0, javaHome } = {}) {
  const { pfx, passphrase } = makeCertificate(javaHome);
  /** @type {Seen[]} */ const seen = [];
  let settings = { ...USUAL };

  const server = createServer({ pfx, passphrase }, async (request, response) => {
    const url = new URL(request.url ?? "/", "https://www.linkedin.com");
    const send = (/** @type {number} */ status, /** @type {string} */ type, /** @type {string} */ body, /** @type {Record<string, string>} */ headers = {}) => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff", ...headers });
      response.end(body);
    };
    const json = (/** @type {unknown} */ value) => send(200, "application/json", JSON.stringify(value));
    if (url.pathname === "/__stand-in/requests") {
      if (request.method === "DELETE") seen.length = 0;
      return json(seen);
    }
    if (url.pathname === "/__stand-in/settings") {
      if (request.method === "POST") settings = { ...settings, ...JSON.parse((await bodyOf(request)) || "{}") };
      if (request.method === "DELETE") settings = { ...USUAL };
      return json(settings);
    }
    const asset = /^\/(assets|dms)\/|favicon/.test(url.pathname);
    const isContent = url.pathname === "/__stand-in/content";
    seen.push({ method: request.method ?? "GET", path: url.pathname + url.search, kind: isContent ? "content" : asset ? "asset" : "page", dest: String(request.headers["sec-fetch-dest"] ?? "") });
    if (url.pathname === "/assets/page.css") return send(200, "text/css", SHEET);
    if (url.pathname.startsWith("/dms/image/")) return send(200, "image/svg+xml", picture(url.pathname));
    if (url.pathname === "/favicon.ico") return send(204, "image/x-icon", "");
    if (isContent) {
      const asked = new URL(url.searchParams.get("path") ?? "/", "https://www.linkedin.com");
      const content = contentAt(asked);
      setTimeout(() => json({ ...(content ?? { layout: "sdui", title: "LinkedIn", stage: "" }), htmlClass: content && htmlClassAt(content, asked), settings }), Number(asked.searchParams.get("delay") ?? settings.contentDelayMs));
      return undefined;
    }
    const nonce = randomBytes(16).toString("base64");
    const { status, body, location } = documentAt(url, { nonce, settings, late: url.searchParams.has("delay") });
    return send(status, "text/html; charset=utf-8", body, { "content-security-policy": policy(nonce), ...(location ? { location } : {}) });
  });

  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  const certificate = await ownCertificate(bound);
  return {
    port: bound, certificateFingerprint: certificate.fingerprint256, spki: spkiOf(certificate.raw), requests: () => [...seen],
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

/** @param {number} port @returns {Promise<import("node:tls").PeerCertificate>} */
const ownCertificate = (port) => new Promise((resolve, reject) => {
  const socket = connect({ port, host: "127.0.0.1", servername: "www.linkedin.com", rejectUnauthorized: false }, () => {
    resolve(socket.getPeerCertificate());
    socket.end();
  });
  socket.once("error", reject);
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--port");
  const { port } = await startStandIn({ port: at > 0 ? Number(process.argv[at + 1]) : 0 });
  process.stdout.write(`${port}\n`);
}
