package org.havn.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTests {

    private static final String ID = OpaqueIdTests.id(0x2a, 0, 710001, 1);

    @Test
    void bringsTogetherAllThatIsSaidOfAPerson() {
        Identity astrid = Identity.of(
                "https://www.linkedin.com/in/astrid-holm-demo/",
                List.of("in:Astrid-Holm-Demo", "urn:" + ID, "member:710001"),
                "Astrid@Holm.test",
                " Astrid Holm ");
        assertThat(astrid.slug()).isEqualTo(new Slug("astrid-holm-demo"));
        assertThat(astrid.opaqueIds()).containsExactly(new OpaqueId(ID));
        assertThat(astrid.member()).isEqualTo(new LinkedInMember(710001));
        assertThat(astrid.email()).isEqualTo(new EmailAddress("astrid@holm.test"));
        assertThat(astrid.name()).isEqualTo(new PersonName("Astrid Holm"));
        assertThat(astrid.ids()).containsExactly("member:710001", "urn:" + ID, "in:astrid-holm-demo");
    }

    @Test
    void anAddressAloneIsEnough() {
        assertThat(Identity.of("https://www.linkedin.com/in/s%C3%B8ren-%C3%A5g%C3%A5rd-demo", List.of(), null, " ")
                        .ids())
                .containsExactly("in:s%C3%B8ren-%C3%A5g%C3%A5rd-demo");
    }

    @Test
    void aNumberIsKnownFromAnIdOfAnyProduct() {
        assertThat(Identity.of(null, List.of("urn:" + OpaqueIdTests.id(0x43, 0, 710001, 1)), null, null)
                        .member())
                .isEqualTo(new LinkedInMember(710001));
    }

    @ParameterizedTest
    @CsvSource({
        "in:a/b, Not a profile name",
        "in:me, Not a profile name",
        "urn:ACoAAwrong, Not a LinkedIn id",
        "member:12x, Not a LinkedIn member number",
        "member:0, Not a LinkedIn member number",
        "member:9999999999, Not a LinkedIn member number",
        "astrid-holm-demo, An id begins with",
        "IN:astrid-holm-demo, An id begins with",
        "'', An id begins with"
    })
    void refusesMalformedIdsWithTheReasonAndWithoutRepeatingThem(String id, String reason) {
        assertThatThrownBy(() -> Identity.of(null, List.of(id), null, null))
                .isInstanceOf(Identity.Malformed.class)
                .hasMessageStartingWith(reason)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("astrid"));
    }

    @Test
    void refusesTwoPeopleInOne() {
        assertThatThrownBy(() -> Identity.of("https://www.linkedin.com/in/a-b-c", List.of("in:d-e-f"), null, null))
                .hasMessageContaining("different profiles");
        assertThatThrownBy(() -> Identity.of(null, List.of("urn:" + ID, "member:710002"), null, null))
                .hasMessageContaining("different people");
        assertThatThrownBy(() -> Identity.of(null, List.of("member:710001", "member:710002"), null, null))
                .hasMessageContaining("different people");
    }

    @Test
    void agreesUnlessOneKindOfIdDiffers() {
        Identity byBoth = Identity.of(null, List.of("in:a-b-c", "urn:" + ID), null, null);
        assertThat(byBoth.agreesWith(Identity.of(null, List.of("in:A-B-C"), null, null)))
                .isTrue();
        assertThat(byBoth.agreesWith(Identity.of(null, List.of("member:710001"), null, null)))
                .isTrue();
        assertThat(byBoth.agreesWith(Identity.of(null, List.of("in:a-b-c", "member:710002"), null, null)))
                .isFalse();
        assertThat(byBoth.agreesWith(Identity.of(null, List.of("in:d-e-f"), null, null)))
                .isFalse();
    }

    @Test
    void refusesNobody() {
        assertThatThrownBy(() -> Identity.of("https://www.linkedin.com/feed/", List.of(), "a@b.test", "Astrid Holm"))
                .isInstanceOf(Identity.Malformed.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> Identity.of(null, List.of("in:a-b-c"), "not mail", null))
                .hasMessage("Not an e-mail address");
    }
}
