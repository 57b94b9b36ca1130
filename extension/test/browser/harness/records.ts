import pg from "pg";
import { inject } from "vitest";
import { databaseOf } from "./server";

/** Asks the shared server's own database what it has really kept. */
export async function rows<T extends pg.QueryResultRow>(
  sql: string,
  ...values: readonly unknown[]
): Promise<readonly T[]> {
  const client = new pg.Client(databaseOf(inject("data")));
  await client.connect();
  try {
    return (await client.query<T>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** How many candidates have this name, and how many applications they have together. */
export async function kept(name: string): Promise<{ readonly people: number; readonly applications: number }> {
  const [row] = await rows<{ people: string; applications: string }>(
    `SELECT count(DISTINCT candidate.id) AS people, count(application.id) AS applications
       FROM candidate LEFT JOIN application ON application.candidate_id = candidate.id
      WHERE candidate.name = $1`,
    name,
  );
  return { people: Number(row?.people), applications: Number(row?.applications) };
}
