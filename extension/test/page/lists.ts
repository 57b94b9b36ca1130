import { Window as HappyWindow } from "happy-dom";
import { rawLinks } from "../../../linkedin-stand-in/markup.mjs";
import { contentAt } from "../../../linkedin-stand-in/pages.mjs";
import { rowsOn } from "../../src/page/rows";
import type { PersonOnPage } from "../../src/talk/person";

export const LISTS = {
  "people search, older": "/search/results/people/?layout=pvs&rows=10",
  "people search, newer": "/search/results/people/?layout=sdui&rows=10",
  "people search, without rows": "/search/results/people/?layout=sdui&rows=10&build=later",
  connections: "/mynetwork/invite-connect/connections/?rows=10",
  "Recruiter search": "/talent/search?rows=10",
  "Recruiter project": "/talent/hire/7300/manage/all?rows=10",
  "Sales search": "/sales/search/people?rows=10",
  "Sales list": "/sales/lists/people/7001?rows=10",
} as const;

/** A tab with one of the stand-in's lists, every row of it in the page; `edit` changes its HTML before it is opened. */
export function openList(path: string, edit = (html: string) => html) {
  const url = new URL(path, "https://www.linkedin.com");
  const stage = rawLinks(contentAt(url)?.stage ?? "").replaceAll(/<\/?template>/g, "");
  const tab = new HappyWindow({ url: url.href });
  tab.document.write(`<!DOCTYPE html><html><body><header></header>${edit(stage)}</body></html>`);
  const page = tab.document as unknown as Document;
  return { tab, view: tab as unknown as Window, page, rows: () => rowsOn(page, url.href) };
}

/** Whom the rows are about, nobody's rows left out. */
export function peopleIn(path: string, edit?: (html: string) => string): readonly PersonOnPage[] {
  return openList(path, edit)
    .rows()
    .flatMap((row) => row.read() ?? []);
}
