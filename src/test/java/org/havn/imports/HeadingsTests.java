package org.havn.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTests {
    @Test
    void areUnderstoodInEnglishAndDanish() {
        assertThat(Headings.proposed(List.of("First Name", "SURNAME", "E-mail", "Current company", "Skills")))
                .containsExactly(
                        ImportField.FIRST_NAME,
                        ImportField.LAST_NAME,
                        ImportField.EMAIL,
                        ImportField.COMPANY,
                        ImportField.SKILLS);
        assertThat(Headings.proposed(
                        List.of("Navn", "Mailadresse", "Tlf.", "Stilling", "By", "Færdigheder", "LinkedIn-profil")))
                .containsExactly(
                        ImportField.NAME,
                        ImportField.EMAIL,
                        ImportField.PHONE,
                        ImportField.TITLE,
                        ImportField.LOCATION,
                        ImportField.SKILLS,
                        ImportField.LINKEDIN);
    }

    @Test
    void whatTheyDoNotSayIsLeftOutAndNothingIsSaidTwice() {
        assertThat(Headings.proposed(List.of("Nr.", "", "Email", "E-mail", "Name", "First name")))
                .containsExactly(null, null, ImportField.EMAIL, null, ImportField.NAME, ImportField.FIRST_NAME);
        assertThat(Headings.proposed(List.of("Name", "First name", "Last name")))
                .containsExactly(ImportField.NAME, null, null);
    }

    @Test
    void areOneSetInWhateverOrderAndCase() {
        assertThat(Headings.key(List.of("Navn", "E-mail"))).isEqualTo(Headings.key(List.of("e-MAIL", "navn")));
        assertThat(Headings.key(List.of("Navn", "E-mail"))).isNotEqualTo(Headings.key(List.of("Navn")));
    }
}
