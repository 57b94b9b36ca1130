import type { Language } from "../talk/answers";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time as people say it: "3 hours ago", "yesterday", "4 March", "May 2025". */
export function saidTime(instant: string, now: number, language: Language, justNow: string): string {
  const at = new Date(instant);
  const age = now - at.getTime();
  const relative = new Intl.RelativeTimeFormat(locale(language), { numeric: "auto" });
  if (age < MINUTE) return justNow;
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), "minute");
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), "hour");
  if (age < 14 * DAY) return relative.format(-Math.floor(age / DAY), "day");
  const sameYear = at.getFullYear() === new Date(now).getFullYear();
  return at.toLocaleDateString(
    locale(language),
    sameYear ? { day: "numeric", month: "long" } : { month: "long", year: "numeric" },
  );
}

/** A day to come or gone: "4 March", with its year if that is not this one. */
export function saidDay(instant: string, now: number, language: Language): string {
  const at = new Date(instant);
  const sameYear = at.getFullYear() === new Date(now).getFullYear();
  return at.toLocaleDateString(locale(language), {
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  });
}

/** The same time exactly, for the tooltip. */
export function exactTime(instant: string, language: Language): string {
  return new Date(instant).toLocaleString(locale(language), { dateStyle: "full", timeStyle: "short" });
}

function locale(language: Language): string {
  return language === "da" ? "da-DK" : "en-GB";
}
