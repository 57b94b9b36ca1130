import assert from "node:assert/strict";
import { request } from "node:https";
import { after, before, test } from "node:test";
import { startStandIn } from "../server.mjs";

/** @type {import("../server.mjs").StandIn} */ let standIn;
before(async () => { standIn = await startStandIn(); });
after(() => standIn.close());

/** @param {string} path @param {string} [method] @param {string} [body] @returns {Promise<{status: number, headers: import("node:http").IncomingHttpHeaders, text: string}>} */
const ask = (path, method = "GET", body) => new Promise((resolve, reject) => {
  const asked = request({ host: "127.0.0.1", port: standIn.port, servername: "www.linkedin.com", path, method, rejectUnauthorized: false }, async (answer) => {
    let text = "";
    for await (const chunk of answer) text += chunk;
    resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
  });
  asked.on("error", reject).end(body);
});

test("a page comes with a strict policy and enforces trusted types", async () => {
  for (const layout of ["pvs", "sdui", "guest"]) {
    const { headers, text, status } = await ask(`/in/clara-friis-demo/?layout=${layout}`);
    const policy = String(headers["content-security-policy"]);
    assert.equal(status, 200);
    assert.match(policy, /require-trusted-types-for 'script'/);
    const nonce = /nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    for (const [tag] of text.matchAll(/<script[^>]*>/g)) assert.ok(tag.includes(nonce));
    assert.ok(!/ style="/.test(text) && !/ on[a-z]+="/.test(text));
  }
});

test("aliases lead to the person's own address", async () => {
  assert.equal((await ask("/in/me/")).headers.location, "/in/viggo-viewer-demo/");
  assert.equal((await ask("/in/ACoAADY9f-UBEfV4zs9RLGkv6qAEOkWzxa5WnUE")).headers.location, "/in/astrid-holm-demo/");
});

test("pages of nobody and lists answer", async () => {
  const nobody = await ask("/in/unavailable/");
  assert.equal(nobody.status, 404);
  assert.match(nobody.text, /rel="canonical" href="https:\/\/www\.linkedin\.com\/in\/unavailable"/);
  for (const path of ["/", "/authwall", "/checkpoint/challenge", "/feed/", "/search/results/people/?layout=pvs", "/mynetwork/invite-connect/connections/", "/preload/"]) assert.equal((await ask(path)).status, 200, path);
});

test("content follows by its own request, and every request is on record", async () => {
  await ask("/__stand-in/settings", "POST", '{"contentDelayMs":1}');
  await ask("/__stand-in/requests", "DELETE");
  const content = JSON.parse((await ask("/__stand-in/content?path=%2Fin%2Fbo-lund-demo%2F")).text);
  assert.equal(content.title, "Bo Lund | LinkedIn");
  assert.equal(content.settings.contentDelayMs, 1);
  assert.deepEqual(standIn.requests().map(({ kind }) => kind), ["content"]);
});

test("a malformed address is nobody", async () => {
  assert.equal((await ask("/in/%E0%A4%A/")).status, 404);
});
