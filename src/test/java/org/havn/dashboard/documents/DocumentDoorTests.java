package org.havn.dashboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.documents.DocumentId;
import org.havn.documents.DocumentKind;
import org.havn.documents.Documents;
import org.havn.documents.FilesFixture;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Documents over real HTTP. */
@HavnTest
@Tag("UC-13")
class DocumentDoorTests {
    private final OfficeFixture office;
    private final Documents documents;
    private final String server;
    private Member rikke;
    private Candidate astrid;
    private DocumentId resume;

    DocumentDoorTests(OfficeFixture office, Documents documents, @LocalServerPort int port) {
        this.office = office;
        this.documents = documents;
        server = "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void aResume() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
        resume = documents.add(rikke, astrid.id(), null, DocumentKind.RESUME, "CV Søren \"x\".pdf", FilesFixture.pdf());
    }

    @Test
    void isSentWithNothingToGuessAndNothingToRun() throws Exception {
        var answer = get(signedIn(rikke), path(resume));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(FilesFixture.pdf());
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment")
                .contains("S%C3%B8ren");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @Test
    void aPdfIsShownInAFrameOfOurOwnPagesOnly() throws Exception {
        var answer = get(signedIn(rikke), path(resume) + "/view");
        assertThat(header(answer, "Content-Disposition")).startsWith("inline");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'self'");
    }

    @Test
    void aTextIsNeverShownOnlyDownloaded() throws Exception {
        var text = documents.add(
                rikke, astrid.id(), null, DocumentKind.OTHER, "a.txt", "Hi <b>there".getBytes(StandardCharsets.UTF_8));
        var answer = get(signedIn(rikke), path(text) + "/view");
        assertThat(header(answer, "Content-Disposition")).startsWith("attachment");
        assertThat(header(answer, "Content-Type")).startsWith("text/plain");
    }

    @Test
    void toWhomMayNotReadItIsNotThere() throws Exception {
        var ivan = signedIn(office.interviewer("Ivan Skov"));
        assertThat(get(ivan, path(resume)).statusCode()).isEqualTo(404);
        assertThat(get(ivan, path(resume) + "/view").statusCode()).isEqualTo(404);
        assertThat(get(ivan, "/documents/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(get(ivan, "/documents/not-a-uuid").statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsSignedOutComesToTheDoor() throws Exception {
        var answer = get(browser(), path(resume));
        assertThat(answer.statusCode()).isIn(302, 401);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("%PDF");
    }

    private static String path(DocumentId id) {
        return "/documents/" + id.value();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<byte[]> get(HttpClient browser, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(server + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpClient signedIn(Member member) throws Exception {
        var browser = browser();
        var form = "username=" + URLEncoder.encode(member.email().value(), StandardCharsets.UTF_8) + "&password="
                + OfficeFixture.PASSWORD;
        browser.send(
                HttpRequest.newBuilder(URI.create(server + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return browser;
    }
}
