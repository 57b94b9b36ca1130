import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A real Havn: its own jar, its own PostgreSQL, a data folder that is thrown away. */
export interface Server {
  readonly url: string;
  readonly data: string;
  readonly process: ChildProcess;
  /** Where an empty installation gets its first administrator. */
  readonly setUp: string | undefined;
  /** Asks the server's own database; what a test sees there has really been kept. */
  readonly rows: <T extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<readonly T[]>;
  readonly stop: () => Promise<void>;
}

interface Wish {
  readonly data?: string;
  readonly port?: number;
  readonly demo?: boolean;
  readonly keep?: boolean;
}

export async function startServer({ data, port, demo = true, keep = false }: Wish = {}): Promise<Server> {
  const jar = process.env["HAVN_SERVER"];
  if (!jar || !existsSync(jar)) throw new Error("HAVN_SERVER must name the unpacked server; ./dev test sets it");
  const folder = data ?? mkdtempSync(join(tmpdir(), "havn-walk-"));
  const listen = port ?? (await freePort());
  const java = process.env["JAVA_HOME"] ? join(process.env["JAVA_HOME"], "bin", "java") : "java";
  const flags = process.env["HAVN_FLAGS"]?.split(" ") ?? ["-Xmx768m", "--enable-native-access=ALL-UNNAMED"];
  const child = spawn(java, [...flags, "-jar", jar], {
    env: { ...process.env, HAVN_PORT: String(listen), HAVN_DATA: folder, HAVN_DEMO: String(demo) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = await saysReady(child);
  const database = new pg.Pool({ ...databaseOf(folder), max: 2 });
  database.on("error", () => undefined);
  return {
    url: `http://127.0.0.1:${listen}`,
    data: folder,
    process: child,
    setUp: /http\S+\/setup\/\S+/.exec(said)?.[0],
    rows: async (sql, values) => (await database.query(sql, values === undefined ? undefined : [...values])).rows,
    stop: async () => {
      await database.end().catch(() => undefined);
      await ended(child, "SIGTERM");
      if (!keep && data === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function databaseOf(data: string) {
  const port = Number(readFileSync(join(data, "postgres", "postmaster.pid"), "utf8").split("\n")[3]);
  const password = readFileSync(join(data, "database-password"), "utf8").trim();
  return { host: "127.0.0.1", port, user: "postgres", database: "postgres", password };
}

export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}

function saysReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (part: Buffer) => {
      said += part.toString();
      if (said.includes("Havn is at")) resolve(said);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${said.slice(-4000)}`)));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
