import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Server } from "../harness/server.ts";
import type { Ground } from "./api.ts";
import { emailOf } from "./ground.ts";
import { type Session, sessionOf } from "./session.ts";

const SESSIONS = 500;
const AT_ONCE = 4;
const MOST = 0.5;

/** Five hundred people signed in, each with a screen open: what the server's heap holds of each, garbage swept. */
export async function measureHeap({ server, rows, people }: Ground): Promise<void> {
  const [job] = await server.rows<{ number: number }>(
    "SELECT number FROM job WHERE status = 'ACTIVE' ORDER BY activated_at DESC, number LIMIT 1",
  );
  const [{ count } = { count: "0" }] = await server.rows<{ count: string }>(
    "SELECT count(*) FROM member WHERE email LIKE '%@world.test'",
  );
  const paths = (at: number): string =>
    ["/", "/jobs", `/candidates/${people.candidates[at]}`, "/candidates", `/jobs/HAVN-${job?.number}/board`][at % 5] ??
    "/";
  // Screens are opened once before, so that what all share is there.
  const first = await sessionOf(server.url, emailOf(0));
  for (let at = 0; at < 5; at++) await (await first.open(paths(at))).close();
  const before = await heapOf(server);
  const sessions: Session[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, turn) => {
      for (let at = turn; at < SESSIONS; at += AT_ONCE) {
        // Recruiters, for they may open every one of these.
        const number = (Math.floor(at / 2) * 5 + (at % 2 === 0 ? 1 : 4)) % (Math.floor(Number(count) / 5) * 5);
        const session = await sessionOf(server.url, emailOf(number));
        await session.open(paths(at));
        sessions.push(session);
      }
    }),
  );
  const each = ((await heapOf(server)) - before) / sessions.length;
  rows.taken("session-heap", [each], {
    unit: "MB",
    callers: sessions.length,
    target: { says: `≤ ${MOST} MB each`, met: ({ median }) => median <= MOST },
    about: `home, jobs, candidate, candidates, board in turn; ${Math.round(before)} MB before`,
  });
}

/** Megabytes in use after a full collection. */
async function heapOf({ process: { pid } }: Server): Promise<number> {
  const jcmd = process.env["JAVA_HOME"] ? join(process.env["JAVA_HOME"], "bin", "jcmd") : "jcmd";
  const ask = async (what: string) => (await promisify(execFile)(jcmd, [String(pid), what])).stdout;
  await ask("GC.run");
  await ask("GC.run");
  const said = await ask("GC.heap_info");
  const generations = [
    ...said.matchAll(/^ *(?:def new generation|tenured generation|Tenured|DefNew|garbage-first heap).*?used (\d+)K/gim),
  ];
  if (generations.length === 0) throw new Error(`no heap in ${said}`);
  return generations.reduce((sum, [, used]) => sum + Number(used) / 1024, 0);
}
