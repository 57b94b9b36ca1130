package org.havn.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.CandidateId;
import org.havn.changes.Change.OfCard;
import org.havn.hiring.JobId;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pools.PoolId;
import org.havn.team.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HavnTest
class ChangeFeedTests {
    private final OfficeFixture office;
    private final Notes notes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ConfigurableApplicationContext context;
    private final List<Change> heard = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<Change>> ear = ApplicationListener.forPayload(heard::add);

    ChangeFeedTests(
            OfficeFixture office,
            Notes notes,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ConfigurableApplicationContext context) {
        this.office = office;
        this.notes = notes;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.context = context;
    }

    @BeforeEach
    void listen() {
        context.addApplicationListener(ear);
    }

    @AfterEach
    void leave() {
        context.getBean(ApplicationEventMulticaster.class).removeApplicationListener(ear);
    }

    static List<Change> changes() {
        var id = UUID.randomUUID();
        return List.of(
                Change.of(new JobId(id), new CandidateId(id), OfCard.CHANGED),
                Change.of(new JobId(id), null, OfCard.SAME),
                Change.of(null, new CandidateId(id), OfCard.GONE),
                Change.of(new PoolId(id)),
                Change.of(new MemberId(id)),
                Change.missed());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void travelsAsTextAndIsTheSameThere(Change change) {
        assertThat(Change.read(change.text())).contains(change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", ",,,,", "x,,,,SAME", ",,,,SAME,more", ",,,,LATER"})
    void whatAnotherVersionSaysAndThisOneDoesNotKnowIsPassedOver(String text) {
        assertThat(Change.read(text)).isEmpty();
    }

    @Test
    void whatIsCommittedIsHeardOnceAndWhatIsTakenBackIsNot() {
        var rikke = office.recruiter("Rikke Dam");
        var astrid = office.candidate(rikke, "Astrid Holm");
        var bo = office.candidate(rikke, "Bo Lund");
        transaction.executeWithoutResult(status -> {
            notes.write(rikke, bo.id(), null, "Never said", NoteVisibility.TEAM);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            notes.write(rikke, astrid.id(), null, "Once", NoteVisibility.TEAM);
            notes.write(rikke, astrid.id(), null, "And again", NoteVisibility.TEAM);
            assertThat(heard).noneMatch(change -> change.concerns(astrid.id()));
        });
        var written = Change.of(null, astrid.id(), OfCard.CHANGED);
        await().untilAsserted(() -> assertThat(heard).contains(written));
        assertThat(heard).containsOnlyOnce(written).noneMatch(change -> change.concerns(bo.id()));
    }

    /** A database that was restarted, or a connection cut by what stands between. */
    @Test
    void aBrokenConnectionIsMadeAgainAndEverybodyIsToldToAsk() {
        jdbc.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = :name "
                        + "AND datname = current_database()")
                .param("name", ChangeFeed.NAME)
                .query(Boolean.class)
                .list();
        await().untilAsserted(() -> assertThat(heard).contains(Change.missed()));
        var rikke = office.recruiter("Rikke Dam");
        var astrid = office.candidate(rikke, "Astrid Holm");
        notes.write(rikke, astrid.id(), null, "Heard again", NoteVisibility.TEAM);
        await().untilAsserted(
                        () -> assertThat(heard).anyMatch(change -> astrid.id().equals(change.candidate())));
    }
}
