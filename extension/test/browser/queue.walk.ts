import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { pageFindings, picture } from "./harness/axe";
import { type Browser, OPTIONS_PAGE, startChromium } from "./harness/chromium";
import { type Overlay, overlayOn } from "./harness/overlay";
import { pair } from "./harness/pairing";
import { type Network, startProxy } from "./harness/proxy";
import { type Server, startServer } from "./harness/server";

/** A server of their own: these walks change who is known. */
let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

async function kept(name: string): Promise<{ readonly people: number; readonly applications: number }> {
  const [row] = await server.rows<{ people: string; applications: string }>(
    `SELECT count(DISTINCT candidate.id) AS people, count(application.id) AS applications
       FROM candidate LEFT JOIN application ON application.candidate_id = candidate.id
      WHERE candidate.name = $1`,
    [name],
  );
  return { people: Number(row?.people), applications: Number(row?.applications) };
}

const ONCE = { people: 1, applications: 1 };
const exportsOver = (network: Network) =>
  network.asked().filter(({ method, path }) => method === "POST" && path === "/api/v1/exports");

/** The overlay on somebody's page, with a job chosen and nothing left to do but to click. */
async function readyToExport({ context }: Browser, slug: string): Promise<Overlay> {
  const page = await context.newPage();
  await page.goto(`https://www.linkedin.com/in/${slug}/`);
  const overlay = await overlayOn(page);
  await overlay.says("Not in ATS");
  await overlay.hover();
  await overlay.click(/^Export to job|Title or job number/);
  await overlay.type("HAVN-1");
  await overlay.click(/HAVN-1$/);
  return overlay;
}

describe("UC-17 a network that breaks", () => {
  test("H6: an export whose answer is lost waits, and sent again it is one candidate and one application", async () => {
    const network = await startProxy(server.url);
    const rikke = await startChromium({ standIn: inject("standIn") });
    try {
      await pair(rikke.context, network.url, "rikke");
      const overlay = await readyToExport(rikke, "karl-stige-demo");
      network.decide(({ method, path }) => (method === "POST" && path === "/api/v1/exports" ? "cut" : undefined));
      await overlay.click("Export as prospect");
      await overlay.says("It waits and is sent by itself", "Waiting to be sent: 1");
      await expect.poll(() => kept("Karl Stige")).toEqual(ONCE);
      network.decide(() => undefined);
      await overlay.click("Send now");
      await overlay.says("Prospect");
      expect(await kept("Karl Stige")).toEqual(ONCE);
      const [first, ...again] = exportsOver(network).map(({ body }) => JSON.parse(body));
      expect(again.length).toBeGreaterThan(0);
      for (const body of again) expect(body).toEqual(first);
    } finally {
      await rikke.close();
      await network.close();
    }
  });

  test("an export made offline is sent by itself after the browser was closed and opened again, once", async () => {
    const network = await startProxy(server.url);
    const profile = mkdtempSync(join(tmpdir(), "havn-queue-"));
    let rikke = await startChromium({ standIn: inject("standIn"), profile });
    try {
      await pair(rikke.context, network.url, "rikke");
      const overlay = await readyToExport(rikke, "clara-friis-demo");
      network.leave(true);
      await overlay.click("Export as prospect");
      await overlay.says("It waits and is sent by itself", "Waiting to be sent: 1");
      const options = await rikke.context.newPage();
      await options.goto(OPTIONS_PAGE);
      await options.getByText("Waiting to be sent: 1").waitFor();
      await options.getByRole("link", { name: "Clara Friis" }).waitFor();
      await options.getByRole("button", { name: "Disconnect", exact: true }).click();
      await options.getByText("Disconnecting removes them unsent").waitFor();
      await picture(options, "queue");
      expect((await pageFindings(options)).faults).toEqual([]);
      await options.getByRole("button", { name: "Cancel" }).click();
      await rikke.close();
      network.leave(false);
      expect(await kept("Clara Friis")).toEqual({ people: 0, applications: 0 });

      rikke = await startChromium({ standIn: inject("standIn"), profile });
      await expect.poll(() => kept("Clara Friis"), { timeout: 60_000 }).toEqual(ONCE);
      const again = await rikke.context.newPage();
      await again.goto(OPTIONS_PAGE);
      await again.getByText("Connected").first().waitFor();
      await expect.poll(() => again.getByText("Waiting to be sent").count(), { timeout: 60_000 }).toBe(0);
      expect(exportsOver(network)).toHaveLength(1);
    } finally {
      await rikke.close();
      await network.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
