package org.havn.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.havn.HavnTest;
import org.havn.team.Members;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HavnTest
@Tag("UC-01")
class DemoAccountsTests {
    private final Members members;

    DemoAccountsTests(Members members) {
        this.members = members;
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,'',true",
        "::1,'',true",
        "0.0.0.0,'',false",
        "'','',false",
        "192.0.2.7,'',false",
        "127.0.0.1,https://havn.example.test,false"
    })
    void areForThisMachineAlone(String listensOn, String publicAddress, boolean alone) {
        assertThat(new DemoAccounts(members, listensOn, publicAddress).loopback())
                .isEqualTo(alone);
    }
}
