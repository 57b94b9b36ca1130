package org.havn.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.havn.HavnTest;
import org.havn.drift.Readings;
import org.havn.identity.Slug;
import org.havn.links.Keys;
import org.havn.links.PersonOnPage;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A copy of a page of any product, as the browser cuts it out. */
@HavnTest
@Tag("UC-04")
class ReadPageTests {
    private static final String IN_RECRUITER = "AEMAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck";
    private static final String AS_LEAD = "ACwAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck";

    private static final String CANDIDATE = """
            <main><div data-test-profile-container>
              <div data-test-topcard-condensed-lockup>
                <span data-test-row-lockup-full-name>Astrid Holm</span>
                <span data-test-row-lockup-headline>Backend developer</span>
              </div>%s
            </div></main>""";
    private static final String LINK =
            "<a data-test-personal-info-profile-link href=\"https://www.linkedin.com/in/%s\"></a>";
    private static final String LEAD = """
            <main><section><h1 data-anonymize="person-name">Astrid Holm</h1>
              <span data-anonymize="headline">Backend developer</span></section></main>""";

    private final Readings readings;

    ReadPageTests(Readings readings) {
        this.readings = readings;
    }

    @Test
    void aCandidateInRecruiterIsReadWhetherOrNotTheirPublicAddressIsKnown() {
        var known = read(CANDIDATE.formatted(LINK.formatted("astrid-holm-demo")), "astrid-holm-demo", IN_RECRUITER);
        assertThat(known.keys().identity().slug()).isEqualTo(new Slug("astrid-holm-demo"));
        assertThat(known.address()).isEqualTo("https://www.linkedin.com/in/astrid-holm-demo");
        assertThat(known.profile().headline()).isEqualTo("Backend developer");

        var unknown = read(CANDIDATE.formatted(""), null, IN_RECRUITER);
        assertThat(unknown.address()).isEqualTo("https://www.linkedin.com/talent/profile/" + IN_RECRUITER);
    }

    @Test
    void aLeadWhosePublicAddressTheOpenMenuSaidIsRead() {
        assertThat(read(LEAD, "astrid-holm-demo", AS_LEAD).name().value()).isEqualTo("Astrid Holm");
    }

    @Test
    void aLeadWithTheOrdinaryIdInItsAddressIsRead() {
        var read = read(LEAD, null, "ACoAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck");
        assertThat(read.profile().layout()).isEqualTo("sales");
        assertThat(read.address()).isEqualTo("https://www.linkedin.com/in/ACoAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck");
    }

    @Test
    void aCandidateUnderAnothersPublicAddressIsRefused() {
        assertThatThrownBy(() ->
                        read(CANDIDATE.formatted(LINK.formatted("bo-lund-demo")), "astrid-holm-demo", IN_RECRUITER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.WRONG_PERSON));
    }

    private ReadPage read(String html, @Nullable String slug, String id) {
        var ids = slug == null ? List.of("urn:" + id) : List.of("urn:" + id, "in:" + slug);
        return ReadPage.of(html, Keys.asked(new PersonOnPage(null, ids, null, "Astrid Holm")), readings);
    }
}
