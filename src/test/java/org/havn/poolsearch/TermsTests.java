package org.havn.poolsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TermsTests {
    @Test
    @Tag("C12")
    void aStarAsksHowAWordBeginsAndQuotesForExactlyThat() {
        assertThat(Terms.of("Mi* \"Data Engineer\" Årh"))
                .contains(List.of("(^|\\s)mi", "(^|\\s)data engineer($|\\s)", "arh"));
    }

    @Test
    void whatNobodyClosedOrEndedIsReadAsItStands() {
        assertThat(Terms.of("\"Data Eng")).contains(List.of("(^|\\s)data eng($|\\s)"));
        assertThat(Terms.of("*")).isEmpty();
        assertThat(Terms.of("")).contains(List.of());
        assertThat(Terms.of("\"\" .*")).isEmpty();
    }

    @Test
    void noLetterOfAQuestionIsAPattern() {
        assertThat(Terms.of("a.(b|c)+@x.test")).contains(List.of("a\\.\\(b\\|c\\)\\+\\@x\\.test"));
        assertThat(Terms.of("(.|[a-z])longer")).contains(List.of("a z longer"));
    }

    @Test
    void aVeryLongQuestionAsksForItsFirstTwelveWords() {
        assertThat(Terms.of("word ".repeat(40)).orElseThrow()).hasSize(12);
    }
}
