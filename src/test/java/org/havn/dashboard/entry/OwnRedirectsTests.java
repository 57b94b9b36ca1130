package org.havn.dashboard.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRedirectsTests {
    @ParameterizedTest
    @CsvSource({
        "/jobs/HAVN-1/team, /jobs/HAVN-1/team",
        "https://havn.test/jobs?q=a%20b&mine, /jobs?q=a%20b&mine",
        "http://evil.test/jobs, /jobs",
        "http://evil.test, /",
        "//evil.test/jobs, /jobs",
        "http://havn.test//evil.test/jobs, /",
        "javascript:alert(1), /",
        "\\\\evil.test, /",
        "https:evil.test, /",
        "evil.test, /"
    })
    void keepPathAndQueryAndNeverAnotherHouse(String asked, String led) {
        assertThat(OwnRedirects.inside(asked)).isEqualTo(led);
    }
}
