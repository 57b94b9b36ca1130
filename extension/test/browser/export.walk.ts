import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Browser, startChromium } from "./harness/chromium";
import { type Overlay, overlayOn } from "./harness/overlay";
import { dashboard, pair } from "./harness/pairing";
import { type Server, startServer } from "./harness/server";

const profile = (slug: string) => `https://www.linkedin.com/in/${slug}/`;
/** A server of their own: these walks change who is known, and others look at the same people meanwhile. */
let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** How many candidates have this name, and how many applications they have together. */
async function kept(name: string): Promise<{ readonly people: number; readonly applications: number }> {
  const [row] = await server.rows<{ people: string; applications: string }>(
    `SELECT count(DISTINCT candidate.id) AS people, count(application.id) AS applications
       FROM candidate LEFT JOIN application ON application.candidate_id = candidate.id
      WHERE candidate.name = $1`,
    [name],
  );
  return { people: Number(row?.people), applications: Number(row?.applications) };
}

const NOBODY = { people: 0, applications: 0 };
const ONCE = { people: 1, applications: 1 };

/** The walks of this file build on each other: one person's way from an unknown page to submitted feedback. */
describe("UC-04 Clara, unknown to Havn", () => {
  let rikke: Browser;
  let page: Page;
  let overlay: Overlay;
  beforeAll(async () => {
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, server.url, "rikke");
    page = await rikke.context.newPage();
    await page.goto(profile("clara-friis-demo"));
    overlay = await overlayOn(page);
  });
  afterAll(() => rikke?.close());

  const exportTo = async (typed: string, option: RegExp) => {
    await overlay.click(/^Export to job|Title or job number/);
    await overlay.type(typed);
    await overlay.click(option);
    await overlay.click("Export as prospect");
  };

  test("H1, H2: is exported by job title with one click, and taken back", async () => {
    await overlay.says("Not in ATS");
    await overlay.hover();
    await exportTo("senior back", /HAVN-1$/);
    await overlay.says("Exported to Senior backend developer");
    expect(await kept("Clara Friis")).toEqual(ONCE);
    await overlay.click("Undo");
    await overlay.says("Taken back");
    await expect.poll(() => kept("Clara Friis")).toEqual(NOBODY);
  });

  test("H2: is exported by job number, and is on the job's Prospect tab", async () => {
    await page.reload();
    await overlay.says("Not in ATS");
    await overlay.hover();
    await exportTo("HAVN-1", /HAVN-1$/);
    await overlay.says("Exported to Senior backend developer");
    const board = await dashboard(rikke.context, server.url, "rikke", "/jobs/HAVN-1/prospects");
    await board.getByRole("link", { name: "Clara Friis" }).waitFor();
    await board.close();
  });

  test("H6: a second export says so and adds nothing", async () => {
    await page.reload();
    await overlay.says("Prospect");
    await overlay.hover();
    await overlay.click(/^Export to a job/);
    await overlay.click(/^Export to job|Title or job number/);
    await overlay.type("HAVN-1");
    await overlay.click(/HAVN-1$/);
    await overlay.says("Already exported by Rikke Dam");
    await overlay.click(/^Note \(optional\)/);
    await overlay.type("Ask about Oslo.");
    await overlay.click("Add to what is there");
    await overlay.says("Already on Senior backend developer");
    expect(await kept("Clara Friis")).toEqual(ONCE);
  });

  test("I1: shows no job while a prospect, only who exported her", async () => {
    await page.reload();
    await overlay.says("Prospect");
    await overlay.hover();
    await overlay.says("Exported as prospect to Senior backend developer by Rikke Dam", "No applications yet");
  });

  test("I2, UC-08: moved past Prospect in the dashboard, the open overlay shows job, status and progress", async () => {
    const board = await dashboard(rikke.context, server.url, "rikke", "/jobs/HAVN-1/prospects");
    await board.locator("li", { hasText: "Clara Friis" }).getByRole("button", { name: "Move to Application" }).click();
    await overlay.says("In ATS", "Senior backend developer", "HAVN-1", "Application");
    expect(
      await overlay.evaluate<string>(
        `[...chrome.dom.openOrClosedShadowRoot(document.querySelector("[data-layer-7f3a]")).querySelectorAll(".steps")].map((it) => it.getAttribute("aria-label") ?? it.innerText).join()`,
      ),
    ).toMatch(/Application/);
    await board.goto(`${server.url}/jobs/HAVN-1/applicants`);
    const row = board.locator("li", { hasText: "Clara Friis" });
    await row.getByRole("button", { name: "Move to Screening" }).click();
    await row.getByRole("button", { name: "Move to Interview" }).click();
    await row.getByRole("button", { name: "Move to Offer" }).waitFor();
    await overlay.says(/Senior backend developer\s+Interview/);
    await board.close();
  });

  test("I4, UC-06, UC-08: feedback that Ivan submits in the dashboard appears on the open overlay", async () => {
    const ivan = await startChromium({ standIn: inject("standIn") });
    try {
      const home = await dashboard(ivan.context, server.url, "ivan");
      const give = home.getByRole("link", { name: "Give feedback on Clara Friis" });
      const more = home.getByRole("button", { name: "Show more" });
      const found = async () => {
        if (!(await give.isVisible()) && (await more.isVisible()))
          await more.click({ timeout: 2000 }).catch(() => undefined);
        return give.isVisible();
      };
      await expect.poll(found, { timeout: 60_000 }).toBe(true);
      await give.click();
      await home.getByLabel("Overall").fill("Draws what she means.");
      await home.getByRole("button", { name: "Save" }).click();
      await home.getByText("Only you see it").first().waitFor();
      await overlay.click(/^Interview feedback/);
      await overlay.says("No submitted feedback that you may see");
      await home.getByRole("button", { name: "Recommend and submit", exact: true }).click();
      await overlay.says("Draws what she means.", "Ivan Skov", "Recommends");
    } finally {
      await ivan.close();
    }
  });
});

describe("UC-03 what others may not see", () => {
  test("D7, A16, I1: neither saved forms, nor others' private notes, nor other teams' prospects", async () => {
    const lars = await startChromium({ standIn: inject("standIn") });
    try {
      await pair(lars.context, server.url, "lars");
      const page = await lars.context.newPage();
      await page.goto(profile("astrid-holm-demo"));
      const overlay = await overlayOn(page);
      await overlay.says("In ATS");
      await overlay.record();
      await overlay.hover();
      await overlay.says("Senior backend developer");
      await overlay.click(/^Interview feedback/);
      await overlay.says("No submitted feedback that you may see");
      await overlay.click(/^Notes/);
      await overlay.says("No notes yet");
      const said = (await overlay.recorded()).map((it) => it.text).join("\n");
      expect(said).not.toMatch(/First impression|Prefers a call|Explains trade-offs|harbour meetup/);
      await page.goto(profile("bo-lund-demo"));
      await overlay.says("Not in ATS");
    } finally {
      await lars.close();
    }
  });
});

describe("UC-04 Søren, known by e-mail only", () => {
  const NAME = "Søren Ågård";
  const soren = `${profile("s%C3%B8ren-%C3%A5g%C3%A5rd-demo")}overlay/contact-info/`;
  let rikke: Browser;
  let page: Page;
  let overlay: Overlay;
  beforeAll(async () => {
    rikke = await startChromium({ standIn: inject("standIn") });
    await pair(rikke.context, server.url, "rikke");
    page = await rikke.context.newPage();
    await page.goto(soren);
    overlay = await overlayOn(page);
  });
  afterAll(() => rikke?.close());

  test("is a possible match, never in ATS by himself", async () => {
    await overlay.says("Possible match");
    await overlay.hover();
    await overlay.says(NAME, "Same person", "None of these");
    expect(await kept(NAME)).toEqual({ people: 1, applications: 0 });
  });

  test("H7: said to be somebody else, he is a second candidate; taken back, he is not", async () => {
    await overlay.click("None of these");
    await overlay.click(/^Export to job|Title or job number/);
    await overlay.type("HAVN-2");
    await overlay.click(/HAVN-2$/);
    await overlay.click("Export as prospect");
    await overlay.says("Exported to Platform engineer");
    expect(await kept(NAME)).toEqual({ people: 2, applications: 1 });
    await overlay.click("Undo");
    await overlay.says("Taken back");
    await expect.poll(() => kept(NAME)).toEqual({ people: 1, applications: 0 });
  });

  test("H7: said to be the same, he is reused", async () => {
    await page.goto(soren);
    await overlay.says("Possible match");
    await overlay.hover();
    await overlay.click("Same person");
    await overlay.says("Known in Havn");
    await overlay.click(/^Export to a job/);
    await overlay.click(/^Export to job|Title or job number/);
    await overlay.type("HAVN-2");
    await overlay.click(/HAVN-2$/);
    await overlay.click("Export as prospect");
    await overlay.says("Exported to Platform engineer");
    expect(await kept(NAME)).toEqual(ONCE);
  });
});
