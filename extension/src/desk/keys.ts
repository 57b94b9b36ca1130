import type { Drawer } from "./connection";

const KEYS = "export-keys";

/**
 * One key per intended export, the same until it is answered: when the network is cut and the recruiter tries again, the
 * server knows that it is the same export, even if the worker slept in between.
 */
export interface Keys {
  readonly keyFor: (intent: string) => Promise<string>;
  readonly answered: (intent: string) => Promise<void>;
  /** The same, where only the key is at hand. */
  readonly answeredBy: (key: string) => Promise<void>;
}

export function keysIn(drawer: Drawer): Keys {
  const read = async () => ((await drawer.get(KEYS))[KEYS] as Record<string, string> | undefined) ?? {};
  return {
    keyFor: async (intent) => {
      const keys = await read();
      const key = keys[intent] ?? crypto.randomUUID();
      await drawer.set({ [KEYS]: { ...keys, [intent]: key } });
      return key;
    },
    answered: async (intent) => {
      const { [intent]: _gone, ...others } = await read();
      await drawer.set({ [KEYS]: others });
    },
    answeredBy: async (key) => {
      const others = Object.entries(await read()).filter(([, given]) => given !== key);
      await drawer.set({ [KEYS]: Object.fromEntries(others) });
    },
  };
}
