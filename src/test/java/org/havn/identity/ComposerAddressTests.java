package org.havn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("UC-26")
class ComposerAddressTests {
    private static final String ID = "ACoAAAALJ3kBIuZLOr-REQW_5iBi0zootE5EfzA";
    private static final String OTHER = "ACoAAAAK_IEBfCh9MApJP858U7isy8pSpuIJCMU";
    private static final String URN = "profileUrn=urn%3Ali%3Afsd_profile%3A";
    private static final String AT = "https://www.linkedin.com/messaging/compose/?" + URN + ID;

    @ParameterizedTest
    @ValueSource(
            strings = {
                AT,
                "/messaging/compose/?" + URN + ID,
                "/messaging/compose?profileUrn=urn:li:fsd_profile:" + ID + "#here",
                "/messaging/compose/?screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay&" + URN + ID
            })
    void isTheAddressOfTheOneRecipientAndNothingElseOfTheLink(String link) {
        assertThat(ComposerAddress.ofLink(link).map(ComposerAddress::url)).contains(AT);
    }

    @Test
    void keepsThatTheRecipientIsNamedTwice() {
        assertThat(ComposerAddress.ofLink(AT + "&recipient=" + ID + "&trk=x").map(ComposerAddress::url))
                .contains(AT + "&recipient=" + ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/messaging/compose/",
                "/messaging/compose/?recipient=" + ID,
                "/messaging/thread/?" + URN + ID,
                "/messaging/compose/../logout/?" + URN + ID,
                "/messaging/compose/?" + URN + "astrid-holm-demo",
                "/messaging/compose/?" + URN + ID + "x",
                "/messaging/compose/?" + URN + "%zz",
                "/messaging/compose/?profileUrn=urn%3Ali%3Afsd_company%3A" + ID,
                "/messaging/compose/?" + URN + ID + "&recipient=" + OTHER,
                "/messaging/compose/?" + URN + ID + "&" + URN + OTHER,
                "/messaging/compose/?" + URN + ID + "&recipient=" + ID + "&recipient=" + OTHER,
                "http://www.linkedin.com/messaging/compose/?" + URN + ID,
                "https://linkedin.com.evil.test/messaging/compose/?" + URN + ID,
                "https://www.linkedin.com@evil.test/messaging/compose/?" + URN + ID,
                "https://evil.test/www.linkedin.com/messaging/compose/?" + URN + ID,
                "//evil.test/messaging/compose/?" + URN + ID,
                "\\\\evil.test/messaging/compose/?" + URN + ID,
                "javascript:alert(1)///messaging/compose/?" + URN + ID,
                "/messaging/compose/?" + URN + ID + "\n&x=1",
                "/messaging/compose/?x=\\&" + URN + ID
            })
    void anythingElseLeadsToNobody(String link) {
        assertThat(ComposerAddress.ofLink(link)).isEmpty();
    }

    @Test
    void anEndlessLinkIsNotRead() {
        assertThat(ComposerAddress.ofLink(AT + "&x=" + "x".repeat(2048))).isEmpty();
    }
}
