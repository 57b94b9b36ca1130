package org.havn.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.interviews.FeedbackDraft;
import org.havn.interviews.Interviews;
import org.havn.jobs.Job;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.overlay.ApiFixture.Api;
import org.havn.pairing.PairingFixture;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.process.StageKind;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.PairedBrowsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-08")
class ChangeTests {
    private static final String END = "(the stream ended)";

    private final ApiFixture calls;
    private final OfficeFixture office;
    private final Notes notes;
    private final Interviews interviews;
    private final Applications applications;
    private final PairedBrowsers browsers;
    private final ChangeStreams streams;
    private final Members members;
    private final List<Heard> opened = new ArrayList<>();
    private Member rikke;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    ChangeTests(
            PairingFixture script,
            OfficeFixture office,
            Notes notes,
            Interviews interviews,
            Applications applications,
            PairedBrowsers browsers,
            ChangeStreams streams,
            Members members) {
        this.members = members;
        this.calls = new ApiFixture(script);
        this.office = office;
        this.notes = notes;
        this.interviews = interviews;
        this.applications = applications;
        this.browsers = browsers;
        this.streams = streams;
    }

    @BeforeEach
    void somebodyInAts() {
        office.integration(true);
        rikke = office.recruiter("Rikke Dam");
        job = office.activeJob(rikke);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
    }

    @AfterEach
    void hangUp() {
        office.integration(true);
        opened.forEach(Heard::close);
    }

    @Test
    void aNoteWrittenElsewhereIsHeardAtOnce() throws Exception {
        var heard = listen(calls.as(rikke));
        CompletableFuture.runAsync(
                        () -> notes.write(rikke, astrid.id(), null, "From the dashboard", NoteVisibility.TEAM))
                .get();
        assertThat(heard.next("event:card-changed")).isTrue();
        assertThat(heard.next("data:{\"candidateId\":\"" + astrid.id().value() + "\"}"))
                .isTrue();
    }

    @Test
    void submittedFeedbackIsHeardAndASavedFormIsNot() throws Exception {
        var hanne = office.hiringManager("Hanne");
        office.onTeam(rikke, job, hanne, org.havn.hiring.JobRole.HIRING_MANAGER);
        var heard = listen(calls.as(rikke));
        interviews.save(hanne, application, new FeedbackDraft(null, "Not yet", "", ""));
        interviews.submit(hanne, application, new FeedbackDraft(true, "Now", "", ""));
        assertThat(heard.next("data:{\"candidateId\":\"" + astrid.id().value() + "\"}"))
                .isTrue();
        streams.beat();
        assertThat(heard.next(":")).isTrue();
        assertThat(heard.lines).noneMatch(line -> line.startsWith("data:"));
    }

    @Test
    void whoMayNotSeeTheCardHearsNothing() throws Exception {
        var outsider = listen(calls.as(office.interviewer("Uta")));
        var lars = listen(calls.as(office.recruiter("Lars Bro")));
        var rikkes = listen(calls.as(rikke));
        var bo = office.candidate(rikke, "Bo Lund");
        var before = streams.listeners().size();
        office.prospect(rikke, job, bo);
        assertThat(before).isGreaterThanOrEqualTo(3);
        assertThat(rikkes.next("data:{\"candidateId\":\"" + bo.id().value() + "\"}"))
                .isTrue();
        streams.beat();
        for (var silent : List.of(outsider, lars)) {
            assertThat(silent.next(":")).isTrue();
            assertThat(silent.lines).noneMatch(line -> line.startsWith("data:"));
        }
    }

    @Test
    void anUndoneExportIsHeardByTheTeamWhoSawIt() throws Exception {
        var heard = listen(calls.as(rikke));
        var bo = office.candidate(rikke, "Bo Lund");
        var prospect = office.prospect(rikke, job, bo);
        var news = "data:{\"candidateId\":\"" + bo.id().value() + "\"}";
        assertThat(heard.next(news)).isTrue();
        applications.undo(rikke, prospect);
        assertThat(heard.next(news)).isTrue();
    }

    @Test
    void theStreamEndsWithThePairing() throws Exception {
        var heard = listen(calls.as(rikke));
        browsers.revoke(rikke, browsers.of(rikke).getFirst().id());
        assertThat(heard.next(END)).isTrue();
        assertThat(streams.count(rikke.id())).isZero();
    }

    @Test
    void theStreamEndsWhenTheIntegrationIsSwitchedOff() throws Exception {
        var heard = listen(calls.as(rikke));
        office.integration(false);
        streams.beat();
        assertThat(heard.next(END)).isTrue();
    }

    @Test
    @Tag("UC-10")
    void aDeactivatedMembersStreamEndsAtOnce() throws Exception {
        var heard = listen(calls.as(rikke));
        var anna = office.administrator("Anna Storm");
        members.deactivate(anna, rikke.id(), rikke.version());
        assertThat(heard.next(END)).isTrue();
    }

    @Test
    void aMemberHasSoManyStreamsAndTheOldestGivesWay() throws Exception {
        var api = calls.as(rikke);
        var oldest = listen(api);
        for (var more = 0; more < ChangeStreams.MOST_OF_A_MEMBER; more++) listen(api);
        assertThat(oldest.next(END)).isTrue();
        assertThat(streams.count(rikke.id())).isEqualTo(ChangeStreams.MOST_OF_A_MEMBER);
    }

    /** Listening has begun once the first beat is heard. */
    private Heard listen(Api api) throws Exception {
        var heard = new Heard(api);
        opened.add(heard);
        assertThat(heard.next(":")).isTrue();
        return heard;
    }

    /** The lines of one stream, as they come. */
    private static final class Heard {
        private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final HttpClient client = HttpClient.newHttpClient();

        Heard(Api api) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(api.script().address("/api/v1/changes"))
                    .header("Authorization", "Bearer " + api.tokens().access())
                    .build();
            HttpResponse<Stream<String>> answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            Thread.ofVirtual().start(() -> {
                try (var text = answer.body()) {
                    text.forEach(lines::add);
                } catch (RuntimeException cut) {
                    lines.add(cut.toString());
                } finally {
                    lines.add(END);
                }
            });
        }

        /** Whether a line that begins so comes within ten seconds; those before it are dropped. */
        boolean next(String beginning) throws InterruptedException {
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (System.nanoTime() < deadline) {
                var line = lines.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (line != null && line.startsWith(beginning)) return true;
            }
            return false;
        }

        void close() {
            client.shutdownNow();
        }
    }
}
