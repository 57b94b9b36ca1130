import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Window as HappyWindow } from "happy-dom";

/** Astrid's id, as the pages have it, and her number in it. */
export const ASTRID = "ACoAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck";
export const ASTRID_IN_RECRUITER = "AEMAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck";
export const ASTRID_IN_SALES = "ACwAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck";
export const ASTRID_MEMBER = 710001;
export const STRANGER = "ACoAAAAK1YUBH4wlHdE6qKqIEpkBcjETe85HEqE";
export const HERE = "https://www.linkedin.com/in/astrid-holm-demo/";
export const LAYOUTS = ["pvs", "sdui"] as const;

/** A tab with one of the recorded pages; `edit` changes its HTML before it is opened. */
export function openPage(name: (typeof LAYOUTS)[number], edit = (html: string) => html, url = HERE) {
  return openTab(edit(readFileSync(join(import.meta.dirname, `${name}.html`), "utf8")), url);
}

/** A tab with any page. */
export function openTab(html: string, url = HERE) {
  const tab = new HappyWindow({ url });
  tab.document.write(html);
  return { tab, view: tab as unknown as Window, page: tab.document as unknown as Document };
}
