import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ground } from "./api.ts";
import { opaque } from "./ids.ts";
import type { Call } from "./load.ts";
import { p95Below } from "./measure.ts";

const PAGES = join(import.meta.dirname, "../../../../src/test/resources/profiles");
const LARGE = 1_500_000;
const READING = 60;

interface Recorded {
  readonly html: string;
  readonly ids: readonly string[];
  readonly name: string;
}

/** A recruiter adds person after person, none of whom Havn knows; from a small page and from one as large as they come. */
export async function measureExports({ server, callers, rows }: Ground): Promise<void> {
  const [recruiter] = (await callers()).recruiters;
  if (recruiter === undefined) throw new Error("no recruiter");
  const { body } = await recruiter.caller.call<{ jobs: readonly { jobId: string }[] }>("GET", "/jobs");
  const jobId = body.jobs[0]?.jobId;
  const export_ = (page: Recorded) => (): Call => {
    const { html, ...person } = another(page);
    return recruiter.call(
      "POST",
      "/exports",
      { jobId, person: { ...person, ref: "1" }, page: { html, capturedAt: new Date().toISOString() } },
      { "Idempotency-Key": crypto.randomUUID() },
    );
  };
  const wish = { url: server.url, callers: 1, status: 201 };
  const small = await rows.under("export-small", { ...wish, next: export_(recorded("pvs-en-all-sections")) });
  const page = large(recorded("pvs-en-full-size"));
  const about = `${(page.html.length / 1e6).toFixed(1)} MB, every one another person`;
  const whole = await rows.under("export", { ...wish, next: export_(page) }, p95Below(120), about);
  rows.taken("export-reading", [whole.median - small.median], {
    target: p95Below(READING),
    about: "what the large page takes more than a small one: sending and reading it",
  });
}

function recorded(name: string): Recorded {
  const html = readFileSync(join(PAGES, `${name}.html`), "utf8");
  const { ids, profile } = JSON.parse(readFileSync(join(PAGES, `${name}.json`), "utf8"));
  return { html, ids, name: profile.name };
}

/** What stands beside the cards, again and again. */
function large(page: Recorded): Recorded {
  const end = page.html.indexOf("</main>") + "</main>".length;
  const close = page.html.lastIndexOf("</body>");
  const beside = page.html.slice(end, close);
  const times = Math.ceil((LARGE - page.html.length) / beside.length);
  return { ...page, html: page.html.slice(0, close) + beside.repeat(times) + page.html.slice(close) };
}

let made = Date.now() % 1_000_000_000;

/** The same page of somebody else: another name, address, id and number, wherever they stand. */
function another({ html, ids, name }: Recorded): Recorded & { readonly url: string } {
  const number = 1_000_000_000 + made++;
  const letters = [...String(number)].map((digit) => "bcdfghklmn"[Number(digit)]).join("");
  const slug = `bench-${letters}`;
  const other = `${name} ${letters}`;
  let page = html.replaceAll(name, other);
  const others = ids.map((id) => {
    const [kind, value] = [id.slice(0, id.indexOf(":")), id.slice(id.indexOf(":") + 1)];
    const instead = kind === "in" ? slug : kind === "urn" ? opaque(number) : String(number);
    page = page.replaceAll(value, instead).replaceAll(decodeURIComponent(value), instead);
    return `${kind}:${instead}`;
  });
  return { html: page, url: `https://www.linkedin.com/in/${slug}/`, ids: others, name: other };
}
