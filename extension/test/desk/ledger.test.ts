import { describe, expect, it } from "vitest";
import type { Client } from "../../src/desk/client";
import { ledgerOf } from "../../src/desk/ledger";
import { Refusal } from "../../src/desk/refusal";

function sending(...outcomes: readonly (Refusal | undefined)[]) {
  const keys: string[] = [];
  const left = [...outcomes];
  const client = {
    logMessage: async (_id: string, _message: unknown, key: string) => {
      keys.push(key);
      const outcome = left.shift();
      if (outcome) throw outcome;
      return { messageId: "m" };
    },
  } as unknown as Client;
  return { keys, ledger: ledgerOf(client) };
}

const click = { kind: "log-message", candidateId: "c" } as const;

describe("UC-25 logging that one wrote", () => {
  it("sends a click whose answer was lost again under its key, and the next click under another", async () => {
    const { keys, ledger } = sending(new Refusal({ kind: "away" }));
    await expect(ledger["log-message"](click)).rejects.toThrow();
    await ledger["log-message"](click);
    await ledger["log-message"](click);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it("begins anew after a refusal", async () => {
    const { keys, ledger } = sending(new Refusal({ kind: "refused", code: "not-allowed" }));
    await expect(ledger["log-message"](click)).rejects.toThrow();
    await ledger["log-message"](click);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it("never uses one person's key for another", async () => {
    const { keys, ledger } = sending(new Refusal({ kind: "away" }));
    await expect(ledger["log-message"](click)).rejects.toThrow();
    await ledger["log-message"]({ ...click, candidateId: "other" });
    expect(keys[0]).not.toBe(keys[1]);
  });
});
