import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callerOf, candidateAt, type DemoCard } from "./harness/caller";
import { ended, type Server, startServer } from "./harness/server";

describe("UC-01 killed hard and started again", () => {
  const data = mkdtempSync(join(tmpdir(), "havn-killed-"));
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ data });
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  /** What was answered must be there again. */
  const written = async (to: Server): Promise<string> => {
    const rikke = await callerOf(to.url, "rikke");
    const text = `Remembered ${randomUUID()}`;
    const astrid = await candidateAt(rikke, "astrid-holm-demo");
    const { status } = await rikke.call("POST", `/candidates/${astrid}/notes`, { text, visibility: "private" });
    expect(status).toBe(201);
    return text;
  };
  const notes = async (of: Server): Promise<readonly string[]> => {
    const rikke = await callerOf(of.url, "rikke");
    const astrid = await candidateAt(rikke, "astrid-holm-demo");
    const { body } = await rikke.call<DemoCard>("GET", `/candidates/${astrid}/card`);
    return body.notes.map(({ text }) => text);
  };
  const killJava = (running: Server) => ended(running.process, "SIGKILL");
  const killPostgres = () =>
    process.kill(Number(readFileSync(join(data, "postgres", "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");

  test.each([
    ["Java alone", async (running: Server) => killJava(running)],
    ["PostgreSQL alone", async () => killPostgres()],
    [
      "both",
      async (running: Server) => {
        killPostgres();
        await killJava(running);
      },
    ],
  ])("%s: it starts, and nothing that was answered is lost", async (_which, kill) => {
    const note = await written(server);
    await kill(server);
    await server.stop();
    server = await startServer({ data });
    const again = await written(server);
    expect(await notes(server)).toEqual(expect.arrayContaining([note, again]));
  });
});
