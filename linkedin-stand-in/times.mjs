import { labels } from "./labels.mjs";

const NOW = "2026-09"; // Durations are counted to this month, so that the pages never change by themselves.

/** @param {string | undefined} date `YYYY` or `YYYY-MM`; absent is now @param {string} [lang] */
export function printed(date, lang) {
  if (!date) return labels(lang).present;
  const [year, month] = date.split("-");
  return month ? `${labels(lang).months[Number(month) - 1]} ${year}` : `${year}`;
}

/** @param {{from: string, to?: string}} span @param {string} [lang] */
export function duration({ from, to }, lang) {
  const words = labels(lang);
  const [fromYear = 0, fromMonth] = from.split("-").map(Number);
  const [toYear = 0, toMonth] = (to ?? NOW).split("-").map(Number);
  if (!fromMonth) return fromYear === toYear ? words.less : `${toYear - fromYear} ${words.year[toYear - fromYear > 1 ? 1 : 0]}`;
  const months = (toYear - fromYear) * 12 + (toMonth ?? 12) - fromMonth + 1;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years && `${years} ${words.year[years > 1 ? 1 : 0]}`, rest && `${rest} ${words.month[rest > 1 ? 1 : 0]}`].filter(Boolean).join(" ");
}
