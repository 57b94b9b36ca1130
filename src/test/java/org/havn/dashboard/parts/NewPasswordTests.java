package org.havn.dashboard.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.havn.HavnTest;
import org.havn.dashboard.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HavnTest
class NewPasswordTests {
    @RegisterExtension
    final Screens screens = new Screens();

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({
        "a, 7, At least 8 characters",
        "a, 8, ''",
        "a, 72, ''",
        "a, 73, 'Too long: at most 72 characters, and letters such as æ count as two'",
        "å, 36, ''",
        "å, 37, 'Too long: at most 72 characters, and letters such as æ count as two'"
    })
    void isTakenFromEightCharactersToSeventyTwoBytes(String letter, int times, String complaint) {
        screens.anonymously();
        var password = new NewPassword("Password");
        password.setValue(letter.repeat(times));
        assertThat(password.fits()).isEqualTo(complaint.isEmpty());
        assertThat(password.isInvalid()).isEqualTo(!complaint.isEmpty());
        if (!complaint.isEmpty()) assertThat(password.getErrorMessage()).isEqualTo(complaint);
    }

    @Test
    void saysSoBeforeAnythingIsTyped() {
        screens.anonymously();
        assertThat(new NewPassword("Password").getHelperText()).contains("8", "72");
    }
}
