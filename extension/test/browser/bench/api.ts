import type { Server } from "../harness/server.ts";
import { type Asking, type Callers, listOf, type People } from "./ground.ts";
import { limitOf, pgbench, recorded, shape } from "./limit.ts";
import type { Call } from "./load.ts";
import { CALLERS, p95Below, type Row, type Rows, spread } from "./measure.ts";

const IDENTITIES = 60_000;
/** So many calls are recorded, one after another; each is another person's. */
const RECORDED = 60;
const DISTINCT = 500;

/** Calls made ready for each asker, so that nothing is put together while the clock runs. */
type Ask = (asking: Asking, at: number) => Call;

export interface Ground {
  readonly server: Server;
  readonly callers: () => Promise<Callers>;
  readonly people: People;
  readonly rows: Rows;
}

/** The calls of an open overlay, of lists, and the two searches of the export card. */
export async function measureApi(ground: Ground): Promise<void> {
  const { rows, people } = ground;
  const { known, unknown, candidates } = people;
  const constant = await constantOf(ground);
  const first = await rows.under("constant", constant, undefined, "an authenticated endpoint that reads nothing");
  const who1 = await asked(ground, "who-1", who(known));
  await measureLimit(ground, first, who1);
  const stranger = await asked(ground, "who-1-unknown", who(unknown));
  judge(ground, "unknown-to-known", stranger.median / who1.median, "≤ 1.1", stranger.median <= who1.median * 1.1);
  for (const length of [25, 100]) {
    const row = await asked(ground, `who-${length}`, (asking, at) =>
      asking.call("POST", "/who", { people: listOf(people, length, at) }),
    );
    const identities = (row.rate ?? 0) * length;
    const says = `≥ ${IDENTITIES.toLocaleString("en")} a second`;
    judge(ground, `who-${length}-identities`, identities, says, identities >= IDENTITIES, "a second");
  }
  const card = (asking: Asking, at: number) =>
    asking.call("GET", `/candidates/${candidates[at % candidates.length]}/card`);
  await asked(ground, "card", card, p95Below(30), "recruiters");
  await measureSearches(ground);
  const last = await rows.under("constant", await constantOf(ground), undefined, "once more: the machine's noise");
  const apart = spread([first.rate ?? 0, last.rate ?? 0]);
  rows.note({ ...last, name: "noise", unit: "share", callers: 1, median: apart, p95: apart, rate: 0, noise: 0 });
}

const NAMES = ["bakkely", "freja dal", "søren eng", "strandmark", "ylva", "kirstine fjord"];
const SEARCHES: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ["name", NAMES],
  ["folding", ["aegir", "soren hoj", "laerke", "Ostergaarden", "JØRN", "zoe å"]],
  ["company", ["bakkely systems", "egelund data", "havemølle energi", "granvang", "klitbjerg pharma"]],
  ["skill", ["terraform", "nursing", "kotlin", "autocad", "welding"]],
];

/** What the recruiter types, as the API's own search of people and of jobs is asked. */
async function measureSearches(ground: Ground): Promise<void> {
  const { server } = ground;
  // One alone, as other systems were measured.
  const alone = (asking: Asking, at: number) =>
    asking.call("POST", "/candidates/search", { text: NAMES[at % NAMES.length] });
  await asked(ground, "candidate-search-alone", alone, p95Below(100), "recruiters", 1);
  const mails = await server.rows<{ email: string }>(
    "SELECT email FROM candidate WHERE email LIKE '%@mail.test' ORDER BY md5(id::text) LIMIT 200",
  );
  const whole = mails.map(({ email }) => email);
  const parts = whole.map((email) => email.slice(0, email.indexOf("@")));
  for (const [name, texts] of [...SEARCHES, ["e-mail", [...whole, ...parts]] as const])
    await asked(
      ground,
      `candidate-search-${name}`,
      (asking, at) => asking.call("POST", "/candidates/search", { text: texts[at % texts.length] }),
      p95Below(100),
      "recruiters",
    );
  const jobs = ["", "dev", "analyst aarhus", "havn-1", "ingeniør", "sygeplejerske", "project manager, odense"];
  await asked(
    ground,
    "job-search",
    (asking, at) => asking.call("GET", `/jobs?q=${encodeURIComponent(jobs[at % jobs.length] ?? "")}`),
    p95Below(20),
    "recruiters",
  );
}

function who(people: People["known"]): Ask {
  return (asking, at) => asking.call("POST", "/who", { people: [{ ...people[(at * 13) % people.length], ref: "1" }] });
}

async function constantOf({ server, callers }: Ground) {
  const { everybody } = await callers();
  const [one] = everybody;
  const answer = await fetch(`${server.url}/api/v1/selectors`, {
    headers: { authorization: `Bearer ${one?.caller.token}` },
  });
  await answer.arrayBuffer();
  const etag = answer.headers.get("etag") ?? "";
  const calls = everybody.map(({ call }) => call("GET", "/selectors", undefined, { "If-None-Match": etag }));
  return {
    url: server.url,
    callers: CALLERS,
    status: 304,
    next: (caller: number) => calls[caller % calls.length] ?? Buffer.alloc(0),
  };
}

export async function asked(
  { server, callers, rows }: Ground,
  name: string,
  ask: Ask,
  target?: Parameters<Rows["under"]>[2],
  by: "everybody" | "recruiters" = "everybody",
  many = CALLERS,
): Promise<Row> {
  const askers = (await callers())[by];
  const calls = Array.from({ length: many }, (_, caller) => {
    const asking = askers[caller % askers.length];
    if (asking === undefined) throw new Error("nobody asks");
    return Array.from({ length: DISTINCT }, (_, at) => ask(asking, caller * DISTINCT + at));
  });
  const next = (caller: number, turn: number) => calls[caller]?.[turn % DISTINCT] ?? Buffer.alloc(0);
  return rows.under(name, { url: server.url, callers: many, status: 200, next }, target);
}

/** The raw question in the same run, and what the whole call costs against it and the constant together. */
async function measureLimit(ground: Ground, constant: Row, who1: Row): Promise<void> {
  const { server, callers, people } = ground;
  if (pgbench() === undefined) {
    console.log("pgbench was not found: no limit is measured");
    return;
  }
  const { everybody } = await callers();
  const turn = (at: number) => everybody[at % everybody.length];
  const common = new Set((await recorded(server, async () => turn(0)?.caller.call("GET", "/selectors"))).map(shape));
  const statements = await recorded(server, async () => {
    for (let at = 0; at < RECORDED; at++)
      await turn(at)?.caller.call("POST", "/who", { people: [{ ...people.known[at * 13], ref: "1" }] });
  });
  const own = statements.filter((sql) => !common.has(shape(sql)));
  const raw = await limitOf(server, own, RECORDED, CALLERS);
  const rate = who1.rate ?? 0;
  ground.rows.note({
    ...who1,
    name: "who-1-raw",
    median: CALLERS / (raw.rate / 1_000),
    p95: CALLERS / (Math.min(...raw.rates) / 1_000),
    rate: raw.rate,
    noise: spread(raw.rates),
    about: `${raw.statements.toFixed(1)} statements a call, pgbench -M prepared`,
  });
  const cost = 1 / rate / (1 / (constant.rate ?? 0) + 1 / raw.rate);
  judge(ground, "who-1-cost", cost, "≤ 1.5 × (constant + raw)", cost <= 1.5, "×");
  judge(ground, "who-1-share", rate / raw.rate, "≥ 0.4 of the raw rate", rate / raw.rate >= 0.4, "share");
}

/** A figure that follows from rows before it. */
function judge({ rows }: Ground, name: string, value: number, says: string, met: boolean, unit = "×"): void {
  rows.taken(name, [value], { unit, callers: CALLERS, target: { says, met: () => met } });
}
