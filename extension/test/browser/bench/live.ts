import { Agent, get, type IncomingMessage } from "node:http";
import type { Ground } from "./api.ts";
import { type Asking, askingAs, emailOf, recruiter } from "./ground.ts";
import { p95Below } from "./measure.ts";
import { buttonIn, clicked, sessionOf } from "./session.ts";

const OVERLAYS = 200;
/** More streams of one member the server does not keep. */
const OF_A_MEMBER = 10;
/** Every fourth overlay shows somebody else, and has nothing to ask. */
const ELSEWHERE = 4;
const RUNS = 10;
const PATIENCE = 20_000;

interface Chosen {
  readonly application: string;
  readonly candidate: string;
  readonly email: string;
}

interface Overlay {
  readonly shows: string | undefined;
  readonly asking: Asking;
  heard: (candidate: string) => void;
}

/** A colleague hands in feedback while two hundred overlays are open: when have all who show that candidate drawn it? */
export async function measureLive({ server, rows }: Ground): Promise<void> {
  const chosen = await formOf(server.rows);
  const agent = new Agent({ keepAlive: true });
  const overlays: Overlay[] = [];
  const streams: IncomingMessage[] = [];
  const [{ count } = { count: "0" }] = await server.rows<{ count: string }>(
    "SELECT count(*) FROM member WHERE email LIKE '%@world.test'",
  );
  // A small world has too few recruiters for all.
  for (let at = 0; overlays.length < OVERLAYS && recruiter(at) < Number(count); at++) {
    const asking = await askingAs(server, emailOf(recruiter(at)));
    for (let stream = 0; stream < OF_A_MEMBER; stream++) {
      const shows = overlays.length % ELSEWHERE === 0 ? undefined : chosen.candidate;
      const overlay: Overlay = { shows, asking, heard: () => undefined };
      streams.push(await listening(server.url, overlay));
      overlays.push(overlay);
    }
  }
  try {
    const session = await sessionOf(server.url, chosen.email);
    const told: number[] = [];
    const drawn: number[] = [];
    let asked = 0;
    for (let run = 0; run < RUNS; run++) {
      const form = await session.open(`/feedback/${chosen.application}`);
      const submit = buttonIn(form.screen, "Recommend and submit", "Anbefal og send");
      const began = performance.now();
      const all = overlays.map((overlay) =>
        news(overlay).then(async (candidate) => {
          told.push(performance.now() - began);
          if (candidate !== overlay.shows) return;
          asked++;
          await card(agent, server.url, overlay.asking, candidate);
          drawn.push(performance.now() - began);
        }),
      );
      await form.ask(clicked(submit));
      await within(Promise.all(all));
      await form.close();
    }
    rows.taken("live-told", told, { callers: overlays.length, about: "the news is there" });
    const target = p95Below(1_000);
    rows.taken("live", drawn, {
      callers: overlays.length,
      target,
      about: "feedback submitted → the new card is there",
    });
    const each = asked / RUNS;
    const showing = overlays.filter(({ shows }) => shows !== undefined).length;
    rows.taken("live-requests", [each], {
      unit: "requests",
      callers: overlays.length,
      target: { says: `one of each that shows the candidate: ${showing}`, met: ({ median }) => median <= showing },
    });
  } finally {
    for (const stream of streams) stream.destroy();
    agent.destroy();
  }
}

/** A form of the interviewer of the largest job that may be handed in again and again. */
async function formOf(rows: Ground["server"]["rows"]): Promise<Chosen> {
  await rows(`UPDATE activity SET edit_after = true WHERE kind = 'INTERVIEW'`);
  const [chosen] = await rows<Chosen & Record<string, string>>(`
    SELECT application.id AS application, application.candidate_id AS candidate, member.email
      FROM feedback
      JOIN application ON application.id = feedback.application_id AND application.stage_id = feedback.stage_id
      JOIN job ON job.id = application.job_id
      JOIN member ON member.id = feedback.interviewer
     WHERE application.status = 'ACTIVE'
       AND job.status = 'ACTIVE'
       AND application.passed_prospect
       AND member.email LIKE '%@world.test'
     ORDER BY job.number, application.id
     LIMIT 1`);
  if (chosen === undefined) throw new Error("nobody is at an interview");
  return chosen;
}

function news(overlay: Overlay): Promise<string> {
  return new Promise((resolve) => {
    overlay.heard = resolve;
  });
}

function within(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    work,
    new Promise((_, reject) => setTimeout(() => reject(new Error("some overlays heard nothing")), PATIENCE).unref()),
  ]);
}

function listening(server: string, overlay: Overlay): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${overlay.asking.caller.token}`, accept: "text/event-stream" };
    get(`${server}/api/v1/changes`, { headers, agent: false }, (stream) => {
      if (stream.statusCode !== 200) reject(new Error(`the stream was refused: ${stream.statusCode}`));
      stream.setEncoding("utf8");
      let held = "";
      stream.on("error", () => undefined);
      stream.on("data", (part: string) => {
        held += part;
        const events = held.split("\n\n");
        held = events.pop() ?? "";
        for (const event of events) {
          const candidate = /card-changed[\s\S]*"candidateId":"([^"]+)"/.exec(event)?.[1];
          if (candidate !== undefined) overlay.heard(candidate);
        }
      });
      resolve(stream);
    }).once("error", reject);
  });
}

function card(agent: Agent, server: string, { caller }: Asking, candidate: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${caller.token}` };
    get(`${server}/api/v1/candidates/${candidate}/card`, { headers, agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`no card: ${answer.statusCode}`));
      answer.resume().once("end", () => resolve());
    }).once("error", reject);
  });
}
