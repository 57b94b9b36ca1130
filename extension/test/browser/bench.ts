import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureApi } from "./bench/api.ts";
import { measureCarries } from "./bench/carries.ts";
import { measureExports } from "./bench/exporting.ts";
import { callersOf, peopleOf } from "./bench/ground.ts";
import { measureGrowth } from "./bench/growth.ts";
import { measureHeap } from "./bench/heap.ts";
import { preparedToRecord } from "./bench/limit.ts";
import { measureLive } from "./bench/live.ts";
import { HEAD, line, machine, type Row, rowsOf } from "./bench/measure.ts";
import { optionsOf } from "./bench/options.ts";
import { measurePages } from "./bench/page.ts";
import { measureStarts } from "./bench/starts.ts";
import { measureScreens, measureViews } from "./bench/views.ts";
import { settled, worldOf } from "./bench/world.ts";
import { type Server, startServer } from "./harness/server.ts";

/** `./dev bench`: what Havn costs on a world of this size, asked over HTTP with real tokens and every check in place. */
const SMALL = 10_000;
const RESULT = join(import.meta.dirname, "../../../target/bench.json");

const options = optionsOf(process.argv.slice(2));
const asked = (part: string) => options.parts.has(part);

async function measured(size: number, smaller: boolean): Promise<readonly Row[]> {
  const data = await worldOf(size);
  let server: Server = await startServer({ data, demo: false });
  try {
    await preparedToRecord(server);
    const there = await settled(server);
    const rows = rowsOf(there, smaller ? Math.ceil(options.runs / 2) : options.runs);
    console.log(`\n${HEAD}`);
    await server.stop();
    if (asked("start") && !smaller) await measureStarts(data, rows);
    server = await startServer({ data, demo: false });
    const ground = { server, callers: callersOf(server), people: await peopleOf(server), rows };
    if (asked("api")) await measureApi(ground);
    if (asked("live")) await measureLive(ground);
    if (asked("views")) await measureViews(ground);
    if (asked("screens") && !smaller) await measureScreens(ground);
    if (asked("export")) await measureExports(ground);
    if (asked("heap") && !smaller) {
      // Anew: what was left by the rows before is not a session's.
      await server.stop();
      server = await startServer({ data, demo: false });
      await measureHeap({ ...ground, server });
    }
    return rows.rows;
  } finally {
    await server.stop();
  }
}

const small = options.growth && options.size > SMALL ? await measured(SMALL, true) : [];
const rows = [...(await measured(options.size, false))];
if (small.length > 0) rows.push(...measureGrowth(small, rows, options.size));
rows.push(...measureCarries(rows, options.size));
if (asked("page")) rows.push(...(await measurePages()));

console.log(`\n${new Date().toISOString().slice(0, 10)}, ${machine()}\n\n${HEAD}`);
for (const row of rows) console.log(line(row));
writeFileSync(RESULT, `${JSON.stringify({ machine: machine(), rows, small }, null, 2)}\n`);
console.log(`\nKept in target/bench.json; ${rows.filter(({ met }) => met === false).length} targets missed.`);
