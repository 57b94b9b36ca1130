import type { TestProject } from "vitest/node";
import { startStandIn } from "../../../../linkedin-stand-in/server.mjs";
import { startServer } from "./server";

declare module "vitest" {
  export interface ProvidedContext {
    readonly server: string;
    readonly data: string;
    readonly standIn: number;
  }
}

/** One server with the demo office and one stand-in LinkedIn for all walks. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [server, standIn] = await Promise.all([startServer(), startStandIn()]);
  project.provide("server", server.url);
  project.provide("data", server.data);
  project.provide("standIn", standIn.port);
  return async () => {
    await Promise.all([server.stop(), standIn.close()]);
  };
}
