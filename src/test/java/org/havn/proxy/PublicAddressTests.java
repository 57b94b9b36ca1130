package org.havn.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTests {
    @ParameterizedTest
    @CsvSource({
        "'', '', none, false",
        "https://havn.test/, https://havn.test, native, true",
        "http://127.0.0.1:8080, http://127.0.0.1:8080, native, false"
    })
    void saysWhoIsBelieved(String given, String address, String strategy, String secure) {
        var environment = settled(given);
        assertThat(environment.getProperty("havn.url")).isEqualTo(address);
        assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo(strategy);
        assertThat(environment.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo(secure);
    }

    @Test
    void anOperatorMayKnowBetter() {
        var environment = new MockEnvironment()
                .withProperty("havn.url", "https://havn.test")
                .withProperty("server.forward-headers-strategy", "none");
        new PublicAddress().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"havn.test", "ftp://havn.test", "https://havn.test/office", "https://", "https://a b"})
    void whatIsNoAddressStopsTheStart(String given) {
        assertThatThrownBy(() -> settled(given))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HAVN_URL");
    }

    private static MockEnvironment settled(String given) {
        var environment = new MockEnvironment().withProperty("havn.url", given);
        new PublicAddress().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
