import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { databaseOf, type Server } from "../harness/server.ts";

/** What the database alone can do: the statements that the server really sends, sent by PostgreSQL's own measuring tool. */
export interface Limit {
  /** Transactions a second, the median of the runs; one is what one call asks of the database. */
  readonly rate: number;
  readonly rates: readonly number[];
  readonly statements: number;
}

const RUNS = 5;
const SECONDS = 2;
/** The log is written by a process of its own. */
const LOG_LAG = 400;

/** From the next start on the database can say what it is asked; it does not yet. */
export async function preparedToRecord({ rows }: Server): Promise<void> {
  await rows("ALTER SYSTEM SET logging_collector = on");
  await rows("ALTER SYSTEM SET log_destination = 'jsonlog'");
  await rows("ALTER SYSTEM SET log_filename = 'bench'");
  await rows("ALTER SYSTEM SET log_truncate_on_rotation = on");
}

/** What is asked of the database while this is done, each statement with its values in their places. */
export async function recorded(server: Server, work: () => Promise<unknown>): Promise<readonly string[]> {
  const log = join(server.data, "postgres", "log", "bench.json");
  await switched(server, "all");
  const from = existsSync(log) ? statSync(log).size : 0;
  await work();
  await new Promise((resolve) => setTimeout(resolve, LOG_LAG));
  const lines = readFileSync(log).subarray(from).toString().split("\n");
  await switched(server, "none");
  return lines.flatMap((line) => (line === "" ? [] : statement(JSON.parse(line))));
}

async function switched({ rows }: Server, which: "all" | "none"): Promise<void> {
  await rows(`ALTER SYSTEM SET log_statement = '${which}'`);
  await rows("SELECT pg_reload_conf()");
  await new Promise((resolve) => setTimeout(resolve, LOG_LAG));
}

interface Logged {
  readonly message?: string;
  readonly detail?: string;
  readonly application_name?: string;
}

/** Only what the server reads: where a transaction begins and ends is its own cost. */
function statement({ message = "", detail = "", application_name }: Logged): readonly string[] {
  const sql = /^execute [^:]+: ([\s\S]+)$/.exec(message)?.[1];
  if (sql === undefined || application_name !== "havn" || !/^\s*(?:SELECT|WITH)/i.test(sql)) return [];
  const values = new Map<string, string>();
  for (const [, place = "", value = ""] of detail.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g))
    values.set(place, value);
  return [sql.trim().replace(/\$(\d+)/g, (_, place: string) => values.get(place) ?? "NULL")];
}

/** Without its values: to tell what every call asks from what only this one does. */
export const shape = (sql: string): string => sql.replaceAll(/'(?:[^']|'')*'/g, "?").replaceAll(/\s+/g, " ");

export function pgbench(): string | undefined {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  const places = [
    ...versions.toSorted((a, b) => Number(b) - Number(a)).map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...(process.env["PATH"] ?? "").split(":"),
  ];
  return places.map((place) => join(place, "pgbench")).find((file) => existsSync(file));
}

/** The same statements at the same concurrency on the same data, prepared; {@code calls} is of how many calls they are. */
export async function limitOf(
  server: Server,
  statements: readonly string[],
  calls: number,
  callers: number,
): Promise<Limit> {
  const program = pgbench();
  if (program === undefined) throw new Error("pgbench was not found");
  const folder = mkdtempSync(join(tmpdir(), "havn-limit-"));
  try {
    const script = join(folder, "calls.sql");
    writeFileSync(script, statements.map((sql) => `${sql.replace(/;\s*$/, "")};\n`).join(""));
    const { host, port, user, database, password } = databaseOf(server.data);
    const rates: number[] = [];
    while (rates.length < RUNS + 1) {
      const { stdout } = await promisify(execFile)(
        program,
        [
          ...["-h", host, "-p", String(port), "-U", user, "-n", "-M", "prepared"],
          ...["-c", String(callers), "-j", "2", "-T", String(SECONDS), "-f", script, database],
        ],
        { env: { ...process.env, PGPASSWORD: password }, maxBuffer: 1 << 26 },
      );
      rates.push(Number(/tps = ([\d.]+)/.exec(stdout)?.[1]) * calls);
    }
    rates.shift();
    return {
      rate: rates.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0,
      rates,
      statements: statements.length / calls,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
