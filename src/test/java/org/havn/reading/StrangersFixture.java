package org.havn.reading;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Cards and posts of people whom nobody asked about, written as each layout writes them. */
final class StrangersFixture {

    private static final List<String> FIRST =
            List.of("Stella", "Oskar", "Pia", "Hugo", "Yrsa", "Emil", "Mary", "Bent", "Zoë", "Ümit", "Łucja", "Noé");
    private static final List<String> LAST =
            List.of("Stranger", "Other", "Passing", "Hidden", "Yonder", "Else", "Mutual", "Beam", "Åkerø", "Näher");
    private static final List<String> DONE = List.of(
            "Managing Director at Elsewhere",
            "Jan 2011 - Present · 14 yrs",
            "2004 - 2019",
            "Head of Nothing · Full-time",
            "Erfaring",
            "105,570 followers",
            "Kontaktinfo",
            "Aarhus, Central Denmark Region, Denmark");

    private final String layout;
    private final Random random;

    StrangersFixture(String layout, Random random) {
        this.layout = layout;
        this.random = random;
    }

    String somebody() {
        return one(FIRST) + " " + one(LAST);
    }

    /** A card beside the person's own ones. */
    String card() {
        return switch (layout) {
            case "pvs" -> pvs();
            case "sdui" -> sdui();
            case "recruiter" -> recruiter();
            case "sales" -> sales();
            case "guest" -> guest();
            case "legacy" -> legacy();
            default -> "<aside><h3>" + somebody() + "</h3><p>" + one(DONE) + "</p>" + link() + "</aside>";
        };
    }

    /** A post of the feed; its links lie inside links, as in the live page. */
    String post() {
        return "<div class=\"feed-shared-update-v2\" data-urn=\"urn:li:activity:" + random.nextLong(1L << 60)
                + "\"><a href=\"https://www.linkedin.com/in/" + id() + "\"><div><span aria-hidden=\"true\">"
                + somebody()
                + "</span><span class=\"visually-hidden\">View " + somebody() + "’s profile</span> " + link()
                + "</div></a><span dir=\"ltr\">" + (one(DONE) + " 😀 ").repeat(1 + random.nextInt(9))
                + "<a href=\"mailto:somebody@elsewhere.test\">Write to me</a></span><button>…see more</button></div>";
    }

    private String pvs() {
        String anchor = one(List.of(
                "pymk_recommendation",
                "browsemap_recommendation",
                "premium_browsemap_recommendation",
                "company_recommendation",
                "pymk_recommendation_from_industry"));
        return "<section class=\"artdeco-card\" data-view-name=\"profile-card\"><div id=\"" + anchor
                + "\" class=\"pv-profile-card__anchor\"></div><ul>"
                + ("<li class=\"artdeco-list__item\"><div data-view-name=\"profile-component-entity\"><a href=\"/in/"
                                + id()
                                + "\"><div class=\"t-bold\"><span aria-hidden=\"true\">" + somebody()
                                + "</span><span class=\"visually-hidden\">" + somebody()
                                + "</span></div><span class=\"t-14 t-normal\"><span aria-hidden=\"true\">" + one(DONE)
                                + "</span></span></a><span class=\"dist-value\">· 3rd</span></div></li>")
                        .repeat(3)
                + "</ul></section>";
    }

    private String sdui() {
        return "<div componentkey=\"pymkRecommendedEntitySection" + random.nextInt(999) + "\"><section><h2>" + one(DONE)
                + "</h2><div componentkey=\"entity-collection-item-" + random.nextInt(99) + "\"><a href=\"/in/" + id()
                + "/\"><p>" + somebody() + "</p><p>· 3rd</p><p>" + one(DONE) + "</p></a>" + link()
                + "</div></section></div>";
    }

    private String recruiter() {
        return "<div data-test-similar-profiles><article class=\"row\" data-test-row><span data-test-row-lockup-full-name><a"
                + " data-test-link-to-profile-link href=\"/talent/profile/" + id(0x43) + "?trk=SIMILAR\">" + somebody()
                + "</a></span><span data-test-row-lockup-headline>" + one(DONE)
                + "</span><div data-test-row-lockup-location>Elsewhere</div></article></div>";
    }

    private String sales() {
        return "<aside><div data-x-search-result=\"LEAD\" data-scroll-into-view=\"urn:li:fs_salesProfile:(" + id(0x2c)
                + ",NAME_SEARCH,abcd)\"><a href=\"/sales/lead/" + id(0x2c)
                + ",NAME_SEARCH,abcd\"><span data-anonymize=\"person-name\">" + somebody()
                + "</span></a><span data-anonymize=\"job-title\">" + one(DONE)
                + "</span><span data-anonymize=\"location\">Elsewhere</span></div></aside>";
    }

    private String guest() {
        return "<section class=\"aside-section-container\"><h2>" + one(DONE)
                + "</h2><ul><li><a class=\"base-aside-card\""
                + " href=\"https://dk.linkedin.com/in/" + slug() + "?trk=public_profile_browsemap\"><h3>" + somebody()
                + "</h3><p>" + one(DONE) + "</p></a></li></ul></section>";
    }

    private String legacy() {
        return "<section class=\"pv-browsemap-section\"><ul><li class=\"pv-browsemap-section__member-container\">"
                + link()
                + "<span class=\"dist-value\">3rd</span><p class=\"browsemap-headline\">" + one(DONE)
                + "</p></li></ul></section>";
    }

    private String link() {
        return "<a href=\"https://www.linkedin.com/in/" + slug() + "/?trk=feed\">" + somebody() + "</a>";
    }

    private String slug() {
        return (one(FIRST) + "-" + one(LAST) + "-" + random.nextInt(99_999)).toLowerCase(java.util.Locale.ROOT);
    }

    private String id() {
        return id(0x2a);
    }

    /** Type tag, member number, marker, and a rest that says nothing. */
    private String id(int tag) {
        byte[] bytes = new byte[29];
        random.nextBytes(bytes);
        ByteBuffer.wrap(bytes)
                .putShort((short) tag)
                .putShort((short) 0)
                .putInt(721_000 + random.nextInt(9_999))
                .put((byte) 1);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
