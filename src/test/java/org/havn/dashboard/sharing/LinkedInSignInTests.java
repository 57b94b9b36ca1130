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
    void leadsToLinkedInWithStateAndBackToTheSamePage() throws Exception {
        var asked = begin(browser);
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", LinkedInFixture.CLIENT)
                .containsEntry("scope", "openid profile email")
                .containsKey("state")
                .doesNotContainKeys("nonce", "code_challenge");
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

    @Test
    void aMemberWhoSignsInWithLinkedInStaysWhoTheyAre() throws Exception {
        var lars = office.recruiter("Lars Bech");
        post(
                browser,
                here("/login"),
                "username=" + encoded(lars.email().value()) + "&password=" + encoded(OfficeFixture.PASSWORD));
        var asked = begin(browser);
        comeBack(browser, asked, LinkedInFixture.saysYes(clara(), asked));
        assertThat(get(browser, here("/candidates")).statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerIsGoodForOnce() throws Exception {
        var asked = begin(browser);
        var code = LinkedInFixture.saysYes(clara(), asked);
        comeBack(browser, asked, code);
        assertThat(comeBack(browser, asked, code)).isEqualTo("/share/-");
    }

    @Test
    void anInventedCodeIsWorthNothing() throws Exception {
        assertThat(comeBack(browser, begin(browser), "invented")).isEqualTo("/share/" + token + "?sign-in-failed");
    }

    /** As when LinkedIn cannot be reached to learn where its pages are. */
    @Test
    void whatCannotEvenBeginLeadsBackToThePage() throws Exception {
        var begun = get(browser, here("/linkedin/sign-in/nobody?share=" + token));
        assertThat(begun.statusCode()).isEqualTo(302);
        assertThat(location(begun)).isEqualTo("/share/" + token + "?sign-in-failed");
    }

    /** The victim is sent to an address with the attacker's code and state. */
    @Test
    void anAnswerThisBrowserNeverAskedForIsRefused() throws Exception {
        var attacker = begin(browser);
        var victim = browser();
        var back = comeBack(victim, attacker, LinkedInFixture.saysYes(clara(), attacker));
        assertThat(back).isEqualTo("/share/-");
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
                .isEqualTo("/share/-");
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

    private static void post(HttpClient with, String address, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        with.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private String here(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }
}
