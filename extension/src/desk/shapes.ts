/** A check of something that came from outside: gives it back with its type, or throws what is wrong where. */
export type Shape<T> = (value: unknown, at: string) => T;

/** The server said something that is not in the contract. */
export class NotUnderstood extends Error {
  constructor(at: string, wanted: string) {
    // Names the place and never the value: it may be about a person.
    super(`${at} is not ${wanted}`);
  }
}

/** What came, if it is in the contract. */
export function understood<T>(shape: Shape<T>, value: unknown): T | undefined {
  try {
    return shape(value, "answer");
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

type ValueOf<S> = S extends Shape<infer T> ? T : never;
type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F extends Fields> = { [K in keyof F]: undefined extends ValueOf<F[K]> ? K : never }[keyof F];
type ObjectOf<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Exclude<ValueOf<F[K]>, undefined>;
};

const LONGEST_TEXT = 200_000;

export const text: Shape<string> = (value, at) => {
  if (typeof value !== "string" || value.length > LONGEST_TEXT) throw new NotUnderstood(at, "a text");
  return value;
};

/** Never longer than what is asked for. */
export function shortText(longest: number): Shape<string> {
  return (value, at) => {
    const short = text(value, at);
    if (short.length > longest) throw new NotUnderstood(at, `at most ${longest} letters`);
    return short;
  };
}

export const id: Shape<string> = (value, at) => {
  if (typeof value !== "string" || !/^[\w-]{1,64}$/.test(value)) throw new NotUnderstood(at, "an id");
  return value;
};

export const instant: Shape<string> = (value, at) => {
  if (typeof value !== "string" || Number.isNaN(Date.parse(value))) throw new NotUnderstood(at, "a time");
  return value;
};

/** Never javascript: or data:, whatever a server says. */
export const address: Shape<string> = (value, at) => {
  const url = typeof value === "string" ? URL.parse(value) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) throw new NotUnderstood(at, "an address");
  return url.href;
};

export const flag: Shape<boolean> = (value, at) => {
  if (typeof value !== "boolean") throw new NotUnderstood(at, "yes or no");
  return value;
};

export const count: Shape<number> = (value, at) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw new NotUnderstood(at, "a number");
  return value;
};

export function oneOf<const T extends string>(...values: readonly T[]): Shape<T> {
  return (value, at) => {
    const found = values.find((it) => it === value);
    if (found === undefined) throw new NotUnderstood(at, values.join(" or "));
    return found;
  };
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, at) => (value === undefined || value === null ? undefined : shape(value, at));
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new NotUnderstood(at, "a list");
    return value.map((item, index) => shape(item, `${at}[${index}]`));
  };
}

/** Anything by its name, as long as every value is right. */
export function recordOf<T>(shape: Shape<T>, most: number): Shape<Readonly<Record<string, T>>> {
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new NotUnderstood(at, "an object");
    const entries = Object.entries(value);
    if (entries.length > most) throw new NotUnderstood(at, `at most ${most} values`);
    return Object.fromEntries(entries.map(([name, part]) => [name, shape(part, `${at}.${name}`)]));
  };
}

/** Unknown fields are left out: a newer server may say more. */
export function object<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  return (value, at) => {
    if (typeof value !== "object" || value === null) throw new NotUnderstood(at, "an object");
    const given = value as Readonly<Record<string, unknown>>;
    const checked = Object.entries(fields).map(([name, shape]) => [name, shape(given[name], `${at}.${name}`)] as const);
    return Object.fromEntries(checked.filter(([, part]) => part !== undefined)) as ObjectOf<F>;
  };
}
