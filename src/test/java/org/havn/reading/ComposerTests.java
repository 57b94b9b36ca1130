package org.havn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A message goes to the subject of the page, or the page says nothing of where to write. */
@Tag("UC-26")
class ComposerTests {
    private static final PairFixture PAGE = PairFixture.named("sdui-da-grouped");
    private static final String ID = "ACoAAAALJ3kBIuZLOr-REQW_5iBi0zootE5EfzA";
    private static final String STRANGER = "ACoAAAAK_IEBfCh9MApJP858U7isy8pSpuIJCMU";
    private static final String LINK = "/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A" + ID;

    @Test
    void isTheLinkInTheirOwnCard() {
        assertThat(PAGE.html()).contains("/messaging/compose/?recipient=" + STRANGER);
        assertThat(composer(PAGE.html())).contains("https://www.linkedin.com" + LINK + "&recipient=" + ID);
    }

    @Test
    void isNoneWhereOnlyStrangersCanBeWrittenTo() {
        var without = PAGE.html().replace(LINK, "/messaging/compose/?x=" + "profile");
        assertThat(composer(without.replace("recipient=" + ID, "x=y"))).isEmpty();
    }

    @Test
    void isNoneWhenALinkInTheirCardLeadsToAnybodyElse() {
        var legacy = PairFixture.named("pvs-en-adversary-both-layouts");
        assertThat(legacy.html()).contains("messaging/compose");
        var own = LINK.replace("/messaging", "https://www.linkedin.com.evil.test/messaging");
        assertThat(composer(PAGE.html().replace(LINK, own))).isEmpty();
        var another = PAGE.html().replace("&amp;recipient=" + ID, "&amp;recipient=" + STRANGER);
        assertThat(another).isNotEqualTo(PAGE.html());
        assertThat(ProfilePage.read(another, PAGE.url())).isNotInstanceOf(ProfilePage.Read.class);
    }

    private static Optional<String> composer(String html) {
        return ProfilePage.read(html, PAGE.url()) instanceof ProfilePage.Read(var _, Profile profile)
                ? Optional.ofNullable(profile.composer())
                : Optional.empty();
    }
}
