package org.havn.dashboard.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.havn.HavnTest;
import org.havn.LinkedInFixture;
import org.havn.LinkedInFixture.Person;
import org.havn.OfficeFixture;
import org.havn.sharing.ShareRequest;
import org.havn.sharing.Sharing;
import org.havn.team.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Against a real provider over HTTP; what the page makes of it is tested beside. */
@HavnTest
@Tag("UC-24")
class LinkedInSignInTests {
    private final OfficeFixture office;
    private final Sharing sharing;

    @LocalServerPort
    private int port;

    private HttpClient browser = HttpClient.newHttpClient();
    private String token = "";

    LinkedInSignInTests(OfficeFixture office, Sharing sharing) {
        this.office = office;
        this.sharing = sharing;
    }

    @BeforeEach
    void aLinkAndABrowser() {
        var rikke = office.recruiter("Rikke Dam");
        var path = sharing.make(rikke, new ShareRequest(null, Language.EN, 7, 365, null))
                .path();
        token = path.substring(path.lastIndexOf('/') + 1);
        browser = browser();
    }

    @Test
    void leadsToLinkedInWithStateAndChallengeAndBackToTheSamePage() throws Exception {
        var asked = begin(browser);
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", LinkedInFixture.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile email")
                .containsKey("state")
                .doesNotContainKey("nonce");
        assertThat(asked.get("redirect_uri")).isEqualTo(here("/linkedin/signed-in"));
        var back = comeBack(browser, asked, LinkedInFixture.saysYes(clara(), asked));
        assertThat(back).isEqualTo("/share/" + token);
    }

    @Test
    void signsNobodyIn() throws Exception {
        var asked = begin(browser);
        comeBack(browser, asked, LinkedInFixture.saysYes(clara(), asked));
        var home = get(browser, here("/candidates"));
        assertThat(home.headers().firstValue("Location").orElse("")).contains("/login");
    }

    /** The code of somebody else, brought into the attacker's own browser. */
    @Test
    void aCodeThatWasGivenToAnotherRequestIsWorthNothing() throws Exception {
        var theirs = begin(browser());
        var stolen = LinkedInFixture.saysYes(clara(), theirs);
        assertThat(comeBack(browser, begin(browser), stolen)).isEqualTo("/share/" + token + "?sign-in-failed");
    }

    /** The victim is sent to an address with the attacker's code and state. */
    @Test
    void anAnswerThisBrowserNeverAskedForIsRefused() throws Exception {
        var attacker = begin(browser);
        var victim = browser();
        var back = comeBack(victim, attacker, LinkedInFixture.saysYes(clara(), attacker));
        assertThat(back).isEqualTo("/");
    }

    @Test
    void whoSaysNoComesBackToThePage() throws Exception {
        var asked = begin(browser);
        var back = get(
                browser,
                here("/linkedin/signed-in?error=user_cancelled_authorize&state=" + encoded(asked.get("state"))));
        assertThat(location(back)).isEqualTo("/share/" + token + "?sign-in-failed");
    }

    static Stream<UnaryOperator<JWTClaimsSet.Builder>> spoiled() {
        return Stream.of(
                claims -> claims.audience("somebody-else"),
                claims -> claims.issuer("https://evil.test"),
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600)))
                        .issueTime(Date.from(Instant.now().minusSeconds(1200))),
                claims -> claims.subject("another-subject"));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void aTokenThatIsNotForUsIsRefused(UnaryOperator<JWTClaimsSet.Builder> spoil) throws Exception {
        var asked = begin(browser);
        var code = LinkedInFixture.saysYes(new Person("Clara Friis", "clara@friis.test", true, spoil, false), asked);
        assertThat(comeBack(browser, asked, code)).isEqualTo("/share/" + token + "?sign-in-failed");
    }

    @Test
    void aTokenSignedBySomebodyElseIsRefused() throws Exception {
        var asked = begin(browser);
        var forged = new Person("Clara Friis", "clara@friis.test", true, UnaryOperator.identity(), true);
        assertThat(comeBack(browser, asked, LinkedInFixture.saysYes(forged, asked)))
                .isEqualTo("/share/" + token + "?sign-in-failed");
    }

    @Test
    void leadsNowhereElseWhateverStandsInTheLink() throws Exception {
        var asked = begin(browser, "//evil.test/%0d%0aSet-Cookie:x");
        assertThat(comeBack(browser, asked, LinkedInFixture.saysYes(clara(), asked)))
                .isEqualTo("/");
    }

    private static Person clara() {
        return new Person("Clara Friis", "clara@friis.test", true);
    }

    private Map<String, String> begin(HttpClient with) throws Exception {
        return begin(with, token);
    }

    private Map<String, String> begin(HttpClient with, String share) throws Exception {
        var begun = get(with, here("/linkedin/sign-in/linkedin?share=" + share));
        assertThat(begun.statusCode()).isEqualTo(302);
        var away = URI.create(begun.headers().firstValue("Location").orElseThrow());
        assertThat(away.toString()).startsWith(LinkedInFixture.issuer() + "/authorization");
        return LinkedInFixture.form(away.getRawQuery());
    }

    private String comeBack(HttpClient with, Map<String, String> asked, String code) throws Exception {
        return location(get(with, here("/linkedin/signed-in?code=" + code + "&state=" + encoded(asked.get("state")))));
    }

    private static String location(HttpResponse<String> answer) {
        var address = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(HttpClient with, String address) throws IOException, InterruptedException {
        return with.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String here(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }
}
