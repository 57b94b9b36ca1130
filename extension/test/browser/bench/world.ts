import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { databaseOf, type Server, startServer } from "../harness/server.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const WORLDS = join(ROOT, ".bench");
const SOURCES = join(ROOT, "src/test/java");
const GENERATOR = join(SOURCES, "org/havn/world");
const MIGRATIONS = join(ROOT, "src/main/resources/db/migration");

/** The data folder of the world of this size, made when there is none that fits; and whether migrations await it. */
export async function worldOf(size: number): Promise<string> {
  const data = join(WORLDS, String(size));
  const made = join(data, "made-by.json");
  const parts = madeBy();
  if (existsSync(made) && fits(JSON.parse(readFileSync(made, "utf8")), parts)) return data;
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  console.log(`Making a world of ${size.toLocaleString("en")} candidates; it is kept in ${data}`);
  const began = performance.now();
  const server = await startServer({ data, demo: true });
  try {
    await fill(data, size);
  } finally {
    await server.stop();
  }
  writeFileSync(made, JSON.stringify(parts));
  console.log(`Made in ${Math.round((performance.now() - began) / 1_000)} s`);
  return data;
}

/** New migrations are the server's work at its start; the planner must then count anew. Answers how many candidates there are. */
export async function settled({ data, rows }: Server): Promise<number> {
  const counted = join(data, "counted");
  const [{ last } = { last: "" }] = await rows<{ last: string }>(
    "SELECT max(version) AS last FROM flyway_schema_history",
  );
  if (!existsSync(counted) || readFileSync(counted, "utf8") !== last) {
    await rows("VACUUM ANALYZE");
    writeFileSync(counted, last);
  }
  const [{ count } = { count: "0" }] = await rows<{ count: string }>("SELECT count(*) FROM candidate");
  return Number(count);
}

async function fill(data: string, size: number): Promise<void> {
  const { host, port, user, database, password } = databaseOf(data);
  const java = process.env["JAVA_HOME"] ? join(process.env["JAVA_HOME"], "bin", "java") : "java";
  const address = `jdbc:postgresql://${host}:${port}/${database}`;
  // From its sources: the world is no part of what is delivered.
  const command = ["-cp", process.env["HAVN_SERVER"] ?? "", join(GENERATOR, "WorldCommand.java")];
  await promisify(execFile)(java, ["-Xmx1g", ...command, address, user, password, String(size)]);
}

/** What the world was made by, each with its fingerprint. */
function madeBy(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [GENERATOR, MIGRATIONS].flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => !/(?:Tests?|Fixture)\.java$/.test(file))
        .map((file) => [
          file,
          createHash("sha256")
            .update(readFileSync(join(folder, file)))
            .digest("hex"),
        ]),
    ),
  );
}

/** A file more is a migration that the server will run; one that is another now makes another world. */
function fits(then: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): boolean {
  return Object.entries(then).every(([file, fingerprint]) => now[file] === fingerprint);
}
