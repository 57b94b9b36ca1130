package org.havn.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.shared.EmailAddress;
import org.havn.team.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTests {
    private static final EmailAddress TO = new EmailAddress("ida@office.test");
    private static final String LINK = "https://havn.test/approvals";

    static Stream<Mail> everyKindInEveryLanguage() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(MailKind.values())
                        .map(kind -> new Mail(TO, language, kind, named(kind), "approvals")));
    }

    @ParameterizedTest
    @MethodSource
    void everyKindInEveryLanguage(Mail mail) {
        var letter = Letter.of(mail, LINK);
        assertThat(letter.subject()).isNotBlank().doesNotContain("{");
        assertThat(letter.text()).doesNotContain("{").contains(LINK);
        assertThat(letter.html())
                .contains("<html lang=\"" + mail.language().tag() + "\">")
                .contains("href=\"" + LINK + "\"");
        assertThat(mail.kind().words())
                .allSatisfy(word -> assertThat(letter.subject() + letter.text()).contains("«" + word + "»"));
    }

    @Test
    void aLineBreakInANameBeginsNoHeader() {
        var letter = Letter.of(approval("Sales\r\nBcc: thief@evil.test", "Rikke"), LINK);
        assertThat(letter.subject()).isEqualTo("Please approve: Sales Bcc: thief@evil.test");
    }

    @Test
    void aTitleIsNeverMarkup() {
        var letter = Letter.of(approval("<img src=x onerror=alert(1)> & \"Co\"", "Rikke"), LINK);
        assertThat(letter.html()).doesNotContain("<img").contains("&lt;img").contains("&amp; &quot;Co&quot;");
    }

    @Test
    void aWordThatLooksLikeAPlaceholderStaysAsWritten() {
        assertThat(Letter.of(approval("{by} $1", "Rikke"), LINK).text()).contains("the job {by} $1.");
    }

    @Test
    void aMailWithoutItsWordsIsRefused() {
        assertThatThrownBy(() -> new Mail(TO, Language.EN, MailKind.JOB_APPROVED, Map.of(), "jobs"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Mail approval(String job, String by) {
        return new Mail(TO, Language.EN, MailKind.APPROVAL_ASKED, Map.of("job", job, "by", by), "approvals");
    }

    private static Map<String, String> named(MailKind kind) {
        return kind.words().stream().collect(Collectors.toMap(word -> word, word -> "«" + word + "»"));
    }
}
