package org.havn.profiles;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;
import org.havn.identity.OpaqueId;
import org.havn.identity.Slug;
import org.havn.links.PersonOnPage;
import org.jspecify.annotations.Nullable;

/** An invented person, their page as the browser cuts it out, and what the browser says of them. */
public record PageFixture(
        String name,
        String slug,
        @Nullable Long number,
        @Nullable String email,
        @Nullable String employer,
        @Nullable String school) {
    public static final Instant CAPTURED = Instant.parse("2026-11-22T20:00:00Z");

    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

    /** Somebody nobody has heard of: their name and slug occur once. */
    public static PageFixture somebody(String firstName) {
        var word = letters(COUNT.incrementAndGet());
        var name = firstName + " " + word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
        return new PageFixture(name, "in-" + word, null, null, null, null);
    }

    /** A number no other test has. */
    public static long freshNumber() {
        return 1 + Math.floorMod(COUNT.incrementAndGet(), 4_000_000_000L);
    }

    public PageFixture named(String other) {
        return new PageFixture(other, slug, number, email, employer, school);
    }

    public PageFixture at(String otherSlug) {
        return new PageFixture(name, otherSlug, number, email, employer, school);
    }

    public PageFixture numbered(@Nullable Long other) {
        return new PageFixture(name, slug, other, email, employer, school);
    }

    public PageFixture mailing(String address) {
        return new PageFixture(name, slug, number, address, employer, school);
    }

    public PageFixture working(String place) {
        return new PageFixture(name, slug, number, email, place, school);
    }

    public PageFixture taughtAt(String place) {
        return new PageFixture(name, slug, number, email, employer, place);
    }

    /** What the browser says without a click: whom the page is about. */
    public PersonOnPage asked() {
        var ids = new ArrayList<String>();
        ids.add("in:" + new Slug(slug).encoded());
        if (number != null) ids.add("urn:" + opaque(0x2a, number));
        return new PersonOnPage(address(), ids, email, name);
    }

    public String address() {
        return "https://www.linkedin.com/in/" + new Slug(slug).encoded() + "/";
    }

    public String html() {
        var encoded = new Slug(slug).encoded();
        return """
                <section data-member-id="0"><h1>%s</h1>
                <div class="text-body-medium break-words">Works with wood</div>
                <a href="/in/%s/overlay/contact-info/">Contact info</a>%s%s</section>%s%s
                """.formatted(
                        name,
                        encoded,
                        number == null
                                ? ""
                                : "<a href='/search/results/people/?connectionOf=%5B%22" + opaque(0x2a, number)
                                        + "%22%5D'>500+ connections</a>",
                        email == null ? "" : "<div role=dialog><a href='mailto:" + email + "'>" + email + "</a></div>",
                        employer == null ? "" : section("experience", "Carpenter", employer),
                        school == null ? "" : section("education", school, "Degree"));
    }

    public ExportRequest to(JobId job) {
        return new ExportRequest(
                job,
                asked(),
                html(),
                CAPTURED,
                null,
                Set.of(),
                UUID.randomUUID().toString());
    }

    public ExportRequest to(JobId job, CandidateId choice) {
        return new ExportRequest(
                job,
                asked(),
                html(),
                CAPTURED,
                choice,
                Set.of(),
                UUID.randomUUID().toString());
    }

    public ExportRequest toButNot(JobId job, CandidateId... notThese) {
        return new ExportRequest(
                job,
                asked(),
                html(),
                CAPTURED,
                null,
                Set.copyOf(Arrays.asList(notThese)),
                UUID.randomUUID().toString());
    }

    /** LinkedIn's id as one of its products writes it: tag, padding, number, marker, and twenty bytes of its own. */
    public static String opaque(int product, long number) {
        var bytes = ByteBuffer.allocate(29)
                .putShort((short) product)
                .putShort((short) 0)
                .putInt((int) number)
                .put((byte) 1)
                .putInt(product);
        return new OpaqueId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array())).value();
    }

    List<PersonOnPage> alone() {
        return List.of(asked());
    }

    private static String section(String anchor, String first, String second) {
        return """
                <section class="artdeco-card"><div id="%s"></div><h2>%s</h2><ul><li>
                <div data-view-name="profile-component-entity"><div class="t-bold"><span aria-hidden="true">%s</span></div>
                <span class="t-14 t-normal"><span aria-hidden="true">%s</span></span>
                <span class="t-14 t-normal t-black--light"><span aria-hidden="true">2020 - 2022</span></span>
                </div></li></ul></section>
                """.formatted(anchor, anchor, first, second);
    }

    private static String letters(long number) {
        var word = new StringBuilder();
        for (var rest = number; rest > 0; rest /= 26) word.append((char) ('a' + rest % 26));
        return word.toString();
    }
}
