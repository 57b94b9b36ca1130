package org.havn.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.identity.ProfileAddress;
import org.havn.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HavnTest
class SeatsTests {
    private final OfficeFixture office;
    private final Seats seats;

    SeatsTests(OfficeFixture office, Seats seats) {
        this.office = office;
        this.seats = seats;
    }

    @Test
    void whoSaysNothingHoldsNone() {
        assertThat(seats.of(office.recruiter("Rikke Dam"))).isEqualTo(Seat.NONE);
    }

    @Test
    void isTheMembersOwnStatementAndAnAdministratorMayCorrectIt() {
        var rikke = office.recruiter("Rikke Dam");
        var administrator = office.administrator("Anna Admin");
        seats.state(rikke, Seat.RECRUITER);
        assertThat(seats.of(rikke)).isEqualTo(Seat.RECRUITER);
        seats.correct(administrator, rikke.id(), Seat.HIRING_MANAGER);
        assertThat(seats.of(rikke)).isEqualTo(Seat.HIRING_MANAGER);
        assertThat(seats.all(administrator)).containsEntry(rikke.id(), Seat.HIRING_MANAGER);
    }

    @Test
    void nobodyElseSeesOrCorrectsThem() {
        var rikke = office.recruiter("Rikke Dam");
        var lars = office.recruiter("Lars Bro");
        assertRefused(Refusal.NOT_ALLOWED, () -> seats.all(lars));
        assertRefused(Refusal.NOT_ALLOWED, () -> seats.correct(lars, rikke.id(), Seat.NONE));
    }

    @Test
    void theOwnProfileIsKeptInOneFormAndForgottenWhenEmptied() {
        var rikke = office.recruiter("Rikke Dam");
        seats.state(rikke, Seat.RECRUITER);
        seats.setOwnProfile(rikke, " https://dk.linkedin.com/in/Rikke-Dam-Demo/?trk=nav ");
        assertThat(seats.ownProfile(rikke))
                .map(ProfileAddress::url)
                .contains("https://www.linkedin.com/in/rikke-dam-demo");
        assertThat(seats.of(rikke)).isEqualTo(Seat.RECRUITER);
        seats.setOwnProfile(rikke, "  ");
        assertThat(seats.ownProfile(rikke)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rikke",
                "https://linkedin.com.evil.test/in/rikke",
                "javascript:alert(1)",
                "https://www.linkedin.com/company/havn",
                "https://www.linkedin.com/in/"
            })
    void whatIsNoProfileAddressIsRefused(String address) {
        var rikke = office.recruiter("Rikke Dam");
        assertRefused(Refusal.MALFORMED, () -> seats.setOwnProfile(rikke, address));
    }
}
