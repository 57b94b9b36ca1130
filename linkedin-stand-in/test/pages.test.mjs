import assert from "node:assert/strict";
import { test } from "node:test";
import { memberOf, opaqueId, TAGS } from "../ids.mjs";
import { esc } from "../markup.mjs";
import { contentAt, fragment, html, slugIn } from "../pages.mjs";
import { expected, idOf, PEOPLE, personBy, VIEWER } from "../people.mjs";

const LAYOUTS = /** @type {const} */ (["pvs", "sdui"]);
const each = PEOPLE.flatMap((person) => LAYOUTS.map((layout) => ({ person, layout, page: html(person.slug, layout) })));

test("ids carry the member number in every kind", () => {
  for (const tag of Object.values(TAGS)) assert.equal(memberOf(opaqueId(910000101, tag)), 910000101);
  assert.match(opaqueId(910000101), /^ACoAA[\w-]{34}$/);
  assert.match(opaqueId(910000101, TAGS.recruiter), /^AEMAA/);
  assert.equal(memberOf("ACoAA-not-an-id"), undefined);
});

test("every person stands in both layouts with all that a reader should find", () => {
  for (const { person, layout, page } of each) {
    const { positions, education, skills } = expected(person);
    const texts = [person.name, person.headline, person.location, ...positions.flatMap((role) => [role["fromText"], role["toText"]]), ...education.map((study) => study["school"]), ...skills];
    for (const text of texts.filter(Boolean)) assert.ok(page.includes(esc(text)), `${person.slug} ${layout}: ${text}`);
  }
});

test("every page weighs what a real one does", () => {
  for (const { person, layout, page } of each) assert.ok(Buffer.byteLength(page) >= 300_000, `${person.slug} ${layout}: ${page.length}`);
});

test("the newer layout has nothing of the older one, and a card key on wrapper and section", () => {
  for (const { person, layout, page } of each) {
    if (layout === "pvs") {
      assert.ok(page.includes(`data-member-id="${person.member}"`) && page.includes("<h1") && page.includes("<code"));
      continue;
    }
    assert.ok(!/<h1|<code|ld\+json|rel="canonical"|id="experience"/.test(page), person.slug);
    assert.equal(page.split(`componentkey="com.linkedin.sdui.profile.card.ref${idOf(person)}Topcard"`).length - 1, 2);
    assert.match(page, /id="interop-outlet"/);
  }
});

test("the contact link names the person of the address, but for the one page that is wrong on purpose", () => {
  for (const { person, page } of each) {
    const named = slugIn(/href="(\/in\/[^"]+)overlay\/contact-info\/"/.exec(page)?.[1] ?? "");
    assert.equal(named, person.slug === "malthe-vrang-demo" ? "bo-lund-demo" : person.slug);
  }
});

test("pages name nobody but our people, and no host but LinkedIn's", () => {
  for (const { person, layout, page } of each) {
    for (const [, slug = ""] of page.matchAll(/href="\/in\/([^/"?]+)/g)) {
      if (slug === "me" || slug === "skill-associations-details") continue;
      assert.ok(personBy(decodeURIComponent(slug)), `${person.slug} ${layout}: ${slug}`);
    }
    for (const [, host] of page.matchAll(/https?:\/\/([^/"'\s&]+)/g)) assert.match(host ?? "", /(^|\.)linkedin\.com$/);
  }
});

test("the viewer and other people are on everybody's page, and not in the fragment", () => {
  for (const { person, layout, page } of each) {
    assert.ok(page.includes(`/in/${VIEWER.slug}/`));
    const cards = fragment(person.slug, layout);
    assert.ok(!cards.includes("recommendation") && !cards.includes("<img") && cards.includes(esc(person.name)));
  }
});

test("the e-mail is in the contact window only", () => {
  for (const layout of LAYOUTS) {
    assert.ok(!html("søren-ågård-demo", layout).includes("soren@agard.test"));
    const content = contentAt(new URL(`https://www.linkedin.com/in/s%C3%B8ren-%C3%A5g%C3%A5rd-demo/overlay/contact-info/?layout=${layout}`));
    assert.match(content?.modal ?? "", /mailto:soren@agard\.test/);
    assert.equal(/<h1/.test(content?.modal ?? ""), layout === "pvs");
  }
});

test("languages change the words and not the structure", () => {
  assert.match(html("astrid-holm-demo", "pvs", "da"), /Erfaring/);
  assert.match(html("astrid-holm-demo", "sdui", "de"), /Berufserfahrung/);
  assert.match(html("astrid-holm-demo", "pvs", "da"), /id="experience"/);
});
