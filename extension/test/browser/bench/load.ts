import { connect, type Socket } from "node:net";

/** One call, as the bytes that go out; made before the clock runs. */
export type Call = Buffer;

/** What a round of calls took: each one in milliseconds, all together in seconds, and how busy we were ourselves. */
export interface Round {
  readonly taken: readonly number[];
  readonly seconds: number;
  readonly rate: number;
  /** The share of one core that asking cost. */
  readonly effort: number;
}

export interface Wish {
  readonly url: string;
  readonly callers: number;
  readonly seconds: number;
  /** The next call of this caller. */
  readonly next: (caller: number, turn: number) => Call;
  readonly status: number;
}

const BODY = "\r\n\r\n";
const LENGTH = /^content-length: *(\d+)/im;
const CLOSES = /^connection: *close/im;
/** Answers that have no body, whatever their head says. */
const BARE = /^HTTP\/1.1 (?:204|304)/;
const LAST_CHUNK = Buffer.from("0\r\n\r\n");

/**
 * Callers on connections of their own, each asking as soon as it is answered. Bare sockets and ready bytes, for on a
 * machine of two cores what the asking costs is taken from those asked (`docs/decisions/0031`).
 */
export async function load({ url, callers, seconds, next, status }: Wish): Promise<Round> {
  const { hostname, port } = new URL(url);
  const open = () => opened(Number(port), hostname);
  const first = await Promise.all(Array.from({ length: callers }, open));
  const taken: number[] = [];
  const before = process.cpuUsage();
  const began = performance.now();
  const end = began + seconds * 1_000;
  await Promise.all(
    first.map(async (connection, caller) => {
      let socket = connection;
      for (let turn = 0; performance.now() < end; turn++) {
        const call = next(caller, turn);
        const asked = performance.now();
        const answer = await answered(socket, call);
        taken.push(performance.now() - asked);
        if (answer.status !== status) throw new Error(`the server answered ${answer.status}: ${answer.begin}`);
        // Some servers hang up after so many answers on one connection; that is theirs to pay.
        if (answer.last) {
          socket.destroy();
          socket = await open();
        }
      }
      socket.destroy();
    }),
  );
  const lasted = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(before);
  return { taken, seconds: lasted, rate: taken.length / lasted, effort: (user + system) / 1e6 / lasted };
}

export function callOf(method: string, path: string, headers: Readonly<Record<string, string>>, body?: string): Call {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const head = [
    `${method} ${path} HTTP/1.1`,
    "Host: 127.0.0.1",
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(bytes === undefined ? [] : ["Content-Type: application/json", `Content-Length: ${bytes.length}`]),
  ];
  return Buffer.concat([Buffer.from(head.join("\r\n") + BODY), bytes ?? Buffer.alloc(0)]);
}

function opened(port: number, host: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host, noDelay: true }, () => {
      socket.off("error", reject);
      resolve(socket);
    });
    socket.once("error", reject);
  });
}

interface Answer {
  readonly status: number;
  readonly last: boolean;
  readonly begin: string;
}

/** Reads no more of an answer than where it ends. */
function answered(socket: Socket, call: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let begin = "";
    let head = "";
    let length = Number.NaN;
    let read = 0;
    const hear = (part: Buffer) => {
      if (head === "") {
        const body = part.indexOf(BODY);
        if (body < 0) return fail(new Error("a head in pieces"));
        head = part.toString("latin1", 0, body);
        length = BARE.test(head) ? 0 : Number(LENGTH.exec(head)?.[1] ?? Number.NaN);
        begin = part.toString("latin1", 0, 600);
        read = part.length - body - BODY.length;
      } else read += part.length;
      const whole = Number.isNaN(length) ? part.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : read >= length;
      if (!whole) return;
      quiet();
      resolve({ status: Number(head.slice(9, 12)), last: CLOSES.test(head), begin });
    };
    const hungUp = () => fail(new Error(`the server hung up: ${begin}`));
    const fail = (fault: Error) => {
      quiet();
      reject(fault);
    };
    const quiet = () => socket.off("data", hear).off("error", fail).off("close", hungUp);
    socket.on("data", hear).on("error", fail).on("close", hungUp);
    socket.write(call);
  });
}
