package org.havn.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueIdTests {

    @ParameterizedTest
    @ValueSource(ints = {0x2a, 0x2c, 0x31, 0x41, 0x43})
    void theIdsOfAllProductsHoldOneNumber(int product) {
        assertThat(new OpaqueId(id(product, 0, 710001, 1)).memberId()).isEqualTo(new LinkedInMember(710001));
    }

    @Test
    void readsNumbersBeyondTwoThousandMillion() {
        assertThat(new OpaqueId(id(0x2a, 0, 0xFFFF_FFFE, 1)).memberId().number())
                .isEqualTo(4_294_967_294L);
    }

    @Test
    void refusesWhatOnlyLooksLikeAnId() {
        assertThat(OpaqueId.of(id(0x2b, 0, 710001, 1))).as("product").isEmpty();
        assertThat(OpaqueId.of(id(0x2a, 7, 710001, 1))).as("padding").isEmpty();
        assertThat(OpaqueId.of(id(0x2a, 0, 710001, 2))).as("marker").isEmpty();
        assertThat(OpaqueId.of(id(0x2a, 0, 0, 1))).as("number").isEmpty();
        assertThat(OpaqueId.of(id(0x2a, 0, 710001, 1) + "A")).as("length").isEmpty();
        assertThat(OpaqueId.of("")).isEmpty();
        assertThatThrownBy(() -> new OpaqueId("ACoAA")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdIsNeverTheNameInAnAddress() {
        assertThat(Slug.of(id(0x2a, 0, 710001, 1))).isEmpty();
        assertThat(Slug.of(id(0x2a, 0, 710001, 2))).isEmpty();
    }

    static String id(int product, int padding, int number, int marker) {
        ByteBuffer bytes = ByteBuffer.allocate(29)
                .putShort((short) product)
                .putShort((short) padding)
                .putInt(number)
                .put((byte) marker)
                .putLong(0x1234_5678_9abc_def0L);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
