package org.havn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.havn.reading.ProfilePage.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One place of a page that names somebody else is enough for doubt. */
class SubjectGateTests {

    private static final String FREJA = "https://www.linkedin.com/in/freja-strand-sample/";
    private static final String INGRID = "https://www.linkedin.com/in/ingrid-voss-sample/";
    private static final String OTHER_ID = "ACoAAAAK1XYB_sdqA1d1t9hpqnrr2brAZgp4EOw";

    @ParameterizedTest
    @CsvSource({
        "/in/freja-strand-sample/overlay/contact-info/, /in/stella-stranger/overlay/contact-info/, CLAIMS_DISAGREE",
        "?vanityName=freja-strand-sample, ?vanityName=stella-stranger, CLAIMS_DISAGREE",
        "top_anchor_freja-strand-sample, top_anchor_stella-stranger, CLAIMS_DISAGREE",
        "reffreja-strand-sampleActivity, refstella-strangerActivity, CLAIMS_DISAGREE",
        "/in/freja-strand-sample/details/experience/, /in/stella-stranger/details/experience/, CLAIMS_DISAGREE",
        "fsd_profile%3AACoAAAAK1XUBWLUHIA1YQLq7ukGlop9zKgst70E, fsd_profile%3A" + OTHER_ID + ", CLAIMS_DISAGREE",
        "refACoAAAAK1XUBWLUHIA1YQLq7ukGlop9zKgst70ESkills, ref" + OTHER_ID + "Skills, CLAIMS_DISAGREE",
        "freja-strand-sample, stella-stranger, ANOTHER_PERSON",
        "linkedin.com/in/viggo-viewer-demo/, linkedin.com/in/freja-strand-sample/, VIEWER"
    })
    void doubtsASduiPage(String said, String otherwise, Doubt doubt) throws IOException {
        assertThat(doubtOf("sdui-en-nested-links", said, otherwise, FREJA)).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({
        "/in/ingrid-voss-sample/overlay/contact-info/, /in/stella-stranger/overlay/contact-info/, CLAIMS_DISAGREE",
        "/overlay/about-this-profile/, /../stella-stranger/overlay/about-this-profile/, read",
        "/in/ingrid-voss-sample/details/skills, /in/stella-stranger/details/skills, CLAIMS_DISAGREE",
        "data-member-id=\"710001\", data-member-id=\"710006\", CLAIMS_DISAGREE",
        "ACoAAAAK1XEBsW8MGheGVlZq5q7NF13RvAsE_yc, " + OTHER_ID + ", CLAIMS_DISAGREE",
        "ingrid-voss-sample, stella-stranger, ANOTHER_PERSON"
    })
    void doubtsAPvsPage(String said, String otherwise, String doubt) throws IOException {
        Doubt found = doubtOf("pvs-en-grouped-roles", said, otherwise, INGRID);
        assertThat(found == null ? "read" : found.name()).isEqualTo(doubt);
    }

    /** One letter of the end changed: the number inside is the same, and nobody has that id. */
    @Test
    void doubtsAnIdThatOnlyResemblesTheOthers() throws IOException {
        assertThat(doubtOf(
                        "sdui-en-nested-links",
                        "fsd_profile%3AACoAAAAK1XUBWLUHIA1YQLq7ukGlop9zKgst70E",
                        "fsd_profile%3AACoAAAAK1XUBWLUHIA1YQLq7ukGlop9zKgst70A",
                        FREJA))
                .isEqualTo(Doubt.CLAIMS_DISAGREE);
    }

    @Test
    void doubtsAGuestPageWhoseAddressesDiffer() throws IOException {
        assertThat(doubtOf(
                        "guest-en-grouped",
                        "property=\"og:url\" content=\"https://dk.linkedin.com/in/helle",
                        "property=\"og:url\" content=\"https://dk.linkedin.com/in/stella",
                        "https://www.linkedin.com/in/helle-gaest-sample"))
                .isEqualTo(Doubt.CLAIMS_DISAGREE);
    }

    private static Doubt doubtOf(String page, String said, String otherwise, String url) throws IOException {
        String html = Files.readString(Path.of("src/test/resources/profiles", page + ".html"));
        assertThat(html).contains(said);
        return ProfilePage.read(html.replace(said, otherwise), url) instanceof ProfilePage.NotSure notSure
                ? notSure.doubt()
                : null;
    }
}
