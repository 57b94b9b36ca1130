import assert from "node:assert/strict";
import { test } from "node:test";
import { memberOf, opaqueId, TAGS } from "../ids.mjs";
import { esc } from "../markup.mjs";
import { contentAt, fragment, html, slugIn } from "../pages.mjs";
import { expected, idOf, pathOf, PEOPLE, personBy, VIEWER } from "../people.mjs";
import { PROJECT, recruiterIdOf } from "../recruiter.mjs";
import { leadPathOf } from "../sales.mjs";

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

test("Recruiter shows the id in the address only, and the public address in a card", () => {
  for (const person of PEOPLE) {
    const { stage, layout } = contentAt(new URL(`https://www.linkedin.com/talent/profile/${recruiterIdOf(person)}`)) ?? { stage: "", layout: "" };
    assert.equal(layout, "recruiter");
    assert.ok(!stage.includes(recruiterIdOf(person)) && !stage.includes(idOf(person)), person.slug);
    assert.equal(stage.includes("data-test-personal-info-profile-link "), person.slug !== "karl-stige-demo");
    assert.ok(stage.includes("data-test-similar-profiles"));
  }
});

test("a drawer stands over the list of a project, and rows have their ids", () => {
  const [person] = PEOPLE;
  const at = (/** @type {string} */ path) => contentAt(new URL(`https://www.linkedin.com${path}`))?.stage ?? "";
  for (const list of [PROJECT, "/talent/search", "/talent/hire/1004/discover/recruiterSearch", "/talent/hire/1004/discover/automatedSourcing/review"]) {
    assert.ok(!at(list).includes("profile-slidein__wrapper") && at(list).includes("data-test-paginated-list"), list);
    const open = at(`${list}/profile/${recruiterIdOf(/** @type {any} */ (person))}`);
    assert.ok(open.includes("profile-slidein__wrapper") && open.includes(`/profile/${recruiterIdOf(/** @type {any} */ (person))}?trk=SEARCH_GLOBAL`), list);
  }
});

test("a lead has a hidden heading before its own, and its public address in a closed menu only", () => {
  for (const person of PEOPLE) {
    const stage = contentAt(new URL(`https://www.linkedin.com${leadPathOf(person)}`))?.stage ?? "";
    assert.match(stage, /<h1 class="visually-hidden">Sales Navigator Lead Page<\/h1>/);
    assert.match(stage, new RegExp(`hidden class="[^"]*"><a href="${pathOf(person).replace(/[%/]/g, ".")}"`));
  }
});

test("older pages name somebody and prove nothing", () => {
  assert.ok(!/contact-info|data-member-id/.test(html("bo-lund-demo", "ember").split('id="stage"')[1]?.split("<code")[0] ?? ""));
  assert.match(contentAt(new URL("https://www.linkedin.com/recruiter/profile/910000102,HHNH,CAP"))?.stage ?? "", /public-profile/);
});

test("a guest sees what machines are told, other people's posts, and one page that is wrong on purpose", () => {
  assert.match(html("bo-lund-demo", "guest"), /ld\+json/);
  assert.match(html("malthe-vrang-demo", "guest"), /"sameAs":"https:\/\/dk\.linkedin\.com\/in\/bo-lund-demo"/);
});
