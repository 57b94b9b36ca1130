package org.havn.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.pairing.PairingFixture.Tokens;
import org.havn.team.Member;
import org.havn.team.PairedBrowser;
import org.havn.team.PairedBrowsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@HavnTest
class PairingTests {
    private final PairingFixture script;
    private final OfficeFixture office;
    private final PairedBrowsers browsers;
    private final JwtDecoder decoder;
    private final JdbcClient jdbc;
    private final Revocations revocations;
    private final PairingAuthorizations authorizations;
    private Member rikke;

    PairingTests(
            PairingFixture script,
            OfficeFixture office,
            PairedBrowsers browsers,
            JwtDecoder decoder,
            JdbcClient jdbc,
            Revocations revocations,
            PairingAuthorizations authorizations) {
        this.script = script;
        this.office = office;
        this.browsers = browsers;
        this.decoder = decoder;
        this.jdbc = jdbc;
        this.revocations = revocations;
        this.authorizations = authorizations;
    }

    @BeforeEach
    void aRecruiter() {
        office.integration(true);
        rikke = office.recruiter("Rikke Dam");
    }

    @AfterEach
    void theIntegrationIsOn() {
        office.integration(true);
    }

    @Test
    @Tag("UC-02")
    void aBrowserIsPairedBySigningInAndConsenting() {
        var code = walk();
        assertThat(code.toLogin()).endsWith("/login");
        assertThat(code.toConsent()).contains("/connect?").contains("scope=overlay");
        assertThat(code.back()).startsWith(PairingFixture.REDIRECT).contains("state=from-the-script");

        var tokens = Tokens.in(script.exchange(code, "Chrome on the train"));

        assertThat(tokens.seconds()).isBetween(590L, 600L);
        assertThat(browsers.of(rikke)).extracting(PairedBrowser::name).containsExactly("Chrome on the train");
        var access = decoder.decode(tokens.access());
        assertThat(access.getSubject()).isEqualTo(rikke.id().value().toString());
        assertThat(AccessTokenRules.pairing(access))
                .isEqualTo(browsers.of(rikke).getFirst().id());
    }

    @Test
    void everyPairingAsksAgain() {
        script.pair(rikke, "one");
        script.pair(rikke, "two");
        assertThat(browsers.of(rikke)).hasSize(2);
    }

    @Test
    void aRefusalAtTheConsentPagePairsNothing() {
        var browser = java.net.http.HttpClient.newBuilder()
                .cookieHandler(new java.net.CookieManager())
                .build();
        script.send(
                browser,
                script.form("/login", Map.of("username", rikke.email().value(), "password", OfficeFixture.PASSWORD)));
        var ask = script.authorize(PairingFixture.REDIRECT, PairingFixture.challenge("verifier"));
        var state = PairingFixture.query(PairingFixture.location(script.send(browser, script.page(ask))))
                .get("state");

        var answer = script.send(
                browser, script.form("/oauth2/authorize", Map.of("client_id", PairingFixture.CLIENT, "state", state)));

        assertThat(PairingFixture.location(answer))
                .startsWith(PairingFixture.REDIRECT)
                .contains("error=access_denied");
        assertThat(browsers.of(rikke)).isEmpty();
    }

    @Test
    void anotherAddressOrNoProofKeyIsRefused() {
        var elsewhere = script.send(script.page(script.authorize("https://elsewhere.test/", "c")));
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        var plain = script.page(script.authorize(PairingFixture.REDIRECT, "c").replace("S256", "plain"));
        assertThat(PairingFixture.location(script.send(plain))).contains("error=invalid_request");
    }

    @Test
    void theBrowserNamesItselfWhenTheExtensionDoesNot() {
        var code = walk();
        var form = Map.of(
                "grant_type", "authorization_code",
                "client_id", PairingFixture.CLIENT,
                "code", code.code(),
                "redirect_uri", code.redirect(),
                "code_verifier", code.verifier());
        var agent = HttpRequest.newBuilder(script.form("/oauth2/token", form), (name, value) -> true)
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0")
                .build();
        assertThat(script.send(agent).statusCode()).isEqualTo(200);
        assertThat(browsers.of(rikke)).extracting(PairedBrowser::name).containsExactly("Firefox");
    }

    @Test
    void aCodeUsedTwiceEndsWhatItBegan() {
        var code = walk();
        var tokens = Tokens.in(script.exchange(code, ""));
        assertThat(script.exchange(code, "").body()).contains("invalid_grant");
        assertThat(browsers.of(rikke)).isEmpty();
        assertDead(tokens);
    }

    @Test
    void aRefreshBringsNewTokensOfTheSamePairing() {
        var first = script.pair(rikke, "Chrome");
        var second = Tokens.in(script.refresh(first.refresh()));
        assertThat(second.refresh()).isNotEqualTo(first.refresh());
        assertThat(AccessTokenRules.pairing(decoder.decode(second.access())))
                .isEqualTo(AccessTokenRules.pairing(decoder.decode(first.access())));
        assertThat(browsers.of(rikke)).hasSize(1);
    }

    @Test
    void aLostAnswerToARefreshDoesNotEndThePairing() {
        var first = script.pair(rikke, "Chrome");
        script.refresh(first.refresh());
        var again = Tokens.in(script.refresh(first.refresh()));
        assertThat(script.refresh(again.refresh()).statusCode()).isEqualTo(200);
        assertThat(browsers.of(rikke)).hasSize(1);
    }

    @Test
    void fourRefreshesAtOnceLeaveOneLivingPairing() throws Exception {
        var first = script.pair(rikke, "Chrome");
        List<Callable<Tokens>> four =
                java.util.Collections.nCopies(4, () -> Tokens.in(script.refresh(first.refresh())));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(four))
                assertThat(answer.get().refresh()).isNotEqualTo(first.refresh());
        }
        assertThat(browsers.of(rikke)).hasSize(1);
        assertThat(jdbc.sql("""
                        SELECT count(*)
                          FROM refresh_token
                          JOIN pairing_authorization ON pairing_authorization.id = authorization_id
                         WHERE paired_browser_id = :browser
                        """)
                        .param("browser", browsers.of(rikke).getFirst().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void aReplacedRefreshTokenThatComesBackLaterEndsThePairing() {
        var first = script.pair(rikke, "Chrome");
        var second = Tokens.in(script.refresh(first.refresh()));
        replacedLongAgo(first.refresh());

        assertThat(script.refresh(first.refresh()).body()).contains("invalid_grant");

        assertThat(browsers.of(rikke)).isEmpty();
        assertDead(second);
    }

    @Test
    void handingATokenBackEndsThePairing() {
        var byRefresh = script.pair(rikke, "one");
        assertThat(script.handBack(byRefresh.refresh()).statusCode()).isEqualTo(200);
        assertDead(byRefresh);
        var byAccess = script.pair(rikke, "two");
        assertThat(script.handBack(byAccess.access()).statusCode()).isEqualTo(200);
        assertDead(byAccess);
        assertThat(browsers.of(rikke)).isEmpty();
        assertThat(script.handBack("never-given").statusCode()).isEqualTo(200);
    }

    @Test
    void aRevocationInTheDashboardIsFeltAtOnce() {
        var tokens = script.pair(rikke, "Chrome");
        browsers.revoke(rikke, browsers.of(rikke).getFirst().id());
        assertDead(tokens);
    }

    @Test
    void aRevocationInAnotherProcessIsReadBeforeLong() {
        var tokens = script.pair(rikke, "Chrome");
        jdbc.sql("UPDATE paired_browser SET revoked_at = now() WHERE id = :id")
                .param("id", browsers.of(rikke).getFirst().id().value())
                .update();
        revocations.refresh();
        assertDead(tokens);
    }

    @Test
    void whatNobodyFinishedIsForgotten() {
        var code = walk();
        jdbc.sql("UPDATE pairing_authorization SET created_at = created_at - interval '2 hours' WHERE member_id = :id")
                .param("id", rikke.id().value())
                .update();
        authorizations.sweep();
        assertThat(script.exchange(code, "").body()).contains("invalid_grant");
        assertThat(jdbc.sql("SELECT count(*) FROM pairing_authorization WHERE member_id = :id")
                        .param("id", rikke.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void accessTokensAreSignedByTheOneKeyOfTheHouse() {
        var first = script.pair(rikke, "Chrome");
        assertThat(jdbc.sql("SELECT count(*) FROM signing_key")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(decoder.decode(first.access()).getHeaders()).containsEntry("alg", "ES256");
    }

    @Test
    void aMemberWhoLeftRefreshesNothing() {
        var tokens = script.pair(rikke, "Chrome");
        office.deactivate(rikke);
        assertThat(script.refresh(tokens.refresh()).body()).contains("invalid_grant");
    }

    @Test
    void nothingIsPairedOrRefreshedWhileTheIntegrationIsOff() {
        var tokens = script.pair(rikke, "Chrome");
        var code = walk();
        office.integration(false);
        for (var answer : List.of(script.refresh(tokens.refresh()), script.exchange(code, ""))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("\"code\":\"integration-off\"");
        }
        assertThat(script.handBack(tokens.refresh()).statusCode()).isEqualTo(200);
    }

    @Test
    void noSecretIsKeptInClear() {
        var tokens = script.pair(rikke, "Chrome");
        var kept = jdbc.sql("""
                        SELECT pairing_authorization::text || coalesce(refresh_token::text, '')
                          FROM pairing_authorization
                          LEFT JOIN refresh_token ON authorization_id = pairing_authorization.id
                        """).query(String.class).list();
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(tokens.refresh()) || row.contains(tokens.access()));
    }

    @Test
    void theExtensionAndNobodyElseMayFetchTokens() {
        var extension = "chrome-extension://" + ExtensionIdentity.read().chromeId();
        assertThat(preflight(extension)).isEqualTo(200);
        assertThat(preflight("moz-extension://5f1c7ad2-0000-4000-8000-000000000000"))
                .isEqualTo(200);
        assertThat(preflight("chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"))
                .isEqualTo(403);
        assertThat(preflight("https://www.linkedin.com")).isEqualTo(403);
    }

    private int preflight(String origin) {
        return script.send(HttpRequest.newBuilder(script.address("/oauth2/token"))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .build())
                .statusCode();
    }

    private PairingFixture.Code walk() {
        return script.walk(rikke.email().value(), OfficeFixture.PASSWORD, PairingFixture.REDIRECT);
    }

    private void replacedLongAgo(String refreshToken) {
        jdbc.sql("UPDATE refresh_token SET replaced_at = replaced_at - interval '2 minutes' WHERE hash = :hash")
                .param("hash", TokenHash.of(refreshToken))
                .update();
    }

    private void assertDead(Tokens tokens) {
        assertThat(script.refresh(tokens.refresh()).body()).contains("invalid_grant");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> decoder.decode(tokens.access()))
                .isInstanceOf(BadJwtException.class);
    }
}
