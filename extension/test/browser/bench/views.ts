import { chromium, type Page } from "playwright-core";
import { chromiumHere } from "../harness/chromium.ts";
import { signInOn } from "../harness/pairing.ts";
import type { Ground } from "./api.ts";
import { RECRUITER } from "./ground.ts";
import { CALLERS, p95Below } from "./measure.ts";
import { buttonIn, clicked, type Session, sessionOf } from "./session.ts";

const WARM_UP = 12;
const OPENINGS = 40;
/** What takes this long in all is not asked again as often. */
const PATIENCE = 15_000;
const FEW = 5;
const slow = (began: number): boolean => performance.now() - began > PATIENCE;
const SCREENS = 8;
const DEEP = 30;
const GUEST = "rikke@havn.test";

interface Places {
  readonly job: string;
  readonly pool: string;
  readonly candidates: readonly string[];
}

/** The dashboard's screens as one person opens them, each from nothing, all of the server's time in it. */
export async function measureViews(ground: Ground): Promise<void> {
  const { server } = ground;
  const places = await placesOf(ground);
  const [guest, busiest] = [await sessionOf(server.url, GUEST), await sessionOf(server.url, RECRUITER)];
  const both = [guest, busiest];
  const candidate = (at: number) => `/candidates/${places.candidates[at % places.candidates.length]}`;
  await opening(ground, "open-home", both, () => "/");
  await opening(ground, "open-jobs", both, () => "/jobs");
  await opening(ground, "open-job", both, () => `/jobs/${places.job}/table`, "5,000 applicants at a million");
  await opening(ground, "open-board", both, () => `/jobs/${places.job}/board`);
  await opening(ground, "open-candidate", both, candidate);
  await opening(ground, "open-candidates", both, (at) => `/candidates?q=${SEARCHED[at % SEARCHED.length]}`);
  await opening(ground, "open-pools", both, () => "/pools");
  await opening(ground, "open-pool", [busiest], () => places.pool, "a twentieth of everybody");
  await opening(ground, "open-do-not-contact", both, () => "/candidates/do-not-contact");
  await scrolling(ground, busiest);
  await searching(ground);
}

const SEARCHED = ["bakkely", "soren", "egelund%20data", "kotlin", "mail.test", "freja%20d"];

async function placesOf({ server, people }: Ground): Promise<Places> {
  // The first of the world's jobs is the one with the crowd.
  const [job] = await server.rows<{ number: number }>(`
    SELECT number
      FROM job
     WHERE created_by IN (SELECT id FROM member WHERE email LIKE '%@world.test')
     ORDER BY id
     LIMIT 1`);
  const [pool] = await server.rows<{ id: string }>("SELECT id FROM pool WHERE name = 'People for later 0'");
  const often = await server.rows<{ id: string }>(
    "SELECT candidate_id AS id FROM note GROUP BY candidate_id ORDER BY count(*) DESC, candidate_id LIMIT 10",
  );
  const some = people.candidates.slice(0, WARM_UP + OPENINGS);
  // Of five one is among those of whom most is written.
  const candidates = some.map((id, at) => (at % 5 === 0 ? (often[at % often.length]?.id ?? id) : id));
  return { job: `HAVN-${job?.number}`, pool: `/pools/${pool?.id}`, candidates };
}

async function opening(
  { rows }: Ground,
  name: string,
  sessions: readonly Session[],
  path: (at: number) => string,
  about?: string,
): Promise<void> {
  const taken: number[] = [];
  const began = performance.now();
  for (let at = 0; at < WARM_UP + OPENINGS; at++) {
    const session = sessions[at % sessions.length];
    const opened = await session?.open(path(at));
    if (opened === undefined) throw new Error("nobody opens it");
    if (at >= WARM_UP || slow(began)) taken.push(opened.taken);
    await opened.close();
    if (slow(began) && taken.length >= FEW) break;
  }
  rows.taken(name, taken, { target: p95Below(150), ...(about === undefined ? {} : { about }) });
}

/** Everybody found for a common word, screen after screen: what stands far down may cost no more than what stands on top. */
async function scrolling({ rows }: Ground, session: Session): Promise<void> {
  const opened = await session.open("/candidates?q=a");
  const taken: number[] = [];
  let screen = opened.screen;
  const began = performance.now();
  for (let at = 0; at < DEEP && !(slow(began) && at >= FEW); at++) {
    const more = await opened.ask(clicked(buttonIn(screen, "Show more", "Vis flere")));
    taken.push(more.taken);
    screen = more.answer;
  }
  await opened.close();
  rows.taken("candidate-search-deep", taken, { target: p95Below(100), about: `the next rows, ${taken.length} times` });
}

/** Sixteen people who each have the list open and look for somebody else, again and again, over HTTP in the dashboard. */
async function searching({ server, rows }: Ground): Promise<void> {
  const sessions = await Promise.all(Array.from({ length: CALLERS }, () => sessionOf(server.url, RECRUITER)));
  const taken: number[] = [];
  await Promise.all(
    sessions.map(async (session, user) => {
      for (let at = 0; at < 6; at++) {
        const opened = await session.open(`/candidates?q=${SEARCHED[(user + at) % SEARCHED.length]}`);
        if (at > 0) taken.push(opened.taken);
        await opened.close();
      }
    }),
  );
  rows.taken("open-candidates-16", taken, {
    callers: CALLERS,
    about: "sixteen people open the list at once, no pause",
  });
}

const SCREEN_PATHS = ["home", "job", "board", "candidate"] as const;

/** From the wish for a page to its first screen, drawn. */
export async function measureScreens(ground: Ground): Promise<void> {
  const { server, rows } = ground;
  const places = await placesOf(ground);
  const paths = {
    home: "/",
    job: `/jobs/${places.job}/table`,
    board: `/jobs/${places.job}/board`,
    candidate: `/candidates/${places.candidates[1]}`,
  };
  const browser = await chromium.launch({ executablePath: chromiumHere(), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ locale: "en" });
    const page = await context.newPage();
    await page.goto(`${server.url}/login`);
    await signInOn(page, GUEST.split("@")[0] ?? "");
    await page.locator(".frame-nav").waitFor({ state: "attached" });
    await page.close();
    for (const name of SCREEN_PATHS) {
      const taken: number[] = [];
      for (let at = 0; at < SCREENS + 2; at++) {
        const fresh = await context.newPage();
        const drawn = await firstScreen(fresh, server.url + paths[name]);
        if (at >= 2) taken.push(drawn);
        await fresh.close();
      }
      rows.taken(`screen-${name}`, taken, { target: p95Below(1_000), about: "first screen in Chromium" });
    }
  } finally {
    await browser.close();
  }
}

async function firstScreen(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "commit" });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const drawn = document.querySelector("main h1, .page-header h1, vaadin-app-layout h1, h1");
          if (drawn === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
        };
        look();
      }),
  );
}
