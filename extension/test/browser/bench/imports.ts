import { chromium } from "playwright-core";
import { chromiumHere } from "../harness/chromium.ts";
import { dashboard } from "../harness/pairing.ts";
import type { Server } from "../harness/server.ts";

export const IMPORTED = 50_000;
const LONGEST_WAIT = 600_000;

/** Seconds from the click that starts the import of a file of 50,000 people, all new, until the dashboard says by itself that it is done. */
export async function importTime(server: Server): Promise<number> {
  const browser = await chromium.launch({ executablePath: chromiumHere(), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ locale: "en" });
    const pools = await dashboard(context, server.url, "rikke", "/pools");
    await pools.getByRole("button", { name: "New pool" }).click();
    await pools.getByLabel("Name").fill(`Bench ${Date.now()}`);
    await pools.getByRole("button", { name: "Create pool" }).click();
    await pools.getByRole("link", { name: "Import…" }).click();
    const file = pools.locator("vaadin-upload input[type=file]");
    await file.setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(people(IMPORTED)) });
    const start = pools.getByRole("button", { name: "Check and import" });
    await start.waitFor({ timeout: LONGEST_WAIT });
    const began = performance.now();
    await start.click();
    await pools.getByText("50,000 people are new").waitFor({ timeout: LONGEST_WAIT });
    return (performance.now() - began) / 1000;
  } finally {
    await browser.close();
  }
}

/** As people come out of another system: every column that Havn knows, employers and skills that many share. */
function people(count: number): string {
  const mark = Date.now();
  const rows = Array.from({ length: count }, (_, at) =>
    [
      `Person${at % 977} Family${at}`,
      `p${at}.${mark}@bench.test`,
      `+45 ${10_000_000 + at}`,
      `Developer ${at % 50}`,
      `Company ${at % 1000}`,
      `City ${at % 200}`,
      `School ${at % 90}`,
      `"Java, SQL, Skill ${at % 300}"`,
      `https://www.linkedin.com/in/bench-${mark}-${at}`,
    ].join(","),
  );
  return ["Name,E-mail,Phone,Job title,Company,City,School,Skills,LinkedIn", ...rows].join("\n");
}
