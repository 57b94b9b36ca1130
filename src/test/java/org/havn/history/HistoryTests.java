package org.havn.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HavnTest
@Tag("K11")
class HistoryTests {
    private final History history;
    private final OfficeFixture office;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    HistoryTests(History history, OfficeFixture office, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.history = history;
        this.office = office;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void aRowSaysWhoWhenWhatAndWhichFields() {
        var rikke = office.recruiter("Rikke Dam");
        var before = clock.instant();
        var subject =
                recorded(rikke, Map.of("title", new Field("Chef", "Head chef"), "skills", new Field(null, "Fish")));
        assertThat(history.of(Subject.JOB, subject, 0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo("Rikke Dam");
            assertThat(entry.at()).isBetween(before, clock.instant());
            assertThat(entry.change()).isEqualTo(Change.EDITED);
            assertThat(entry.fields())
                    .containsOnly(
                            Map.entry("title", new Field("Chef", "Head chef")),
                            Map.entry("skills", new Field(null, "Fish")));
        });
    }

    @Test
    void newestComesFirstAndPagesGoOn() {
        var rikke = office.recruiter("Rikke Dam");
        var subject = UuidCreator.getTimeOrderedEpoch();
        transaction.executeWithoutResult(status -> {
            for (var change : new Change[] {Change.CREATED, Change.EDITED, Change.ACTIVATED})
                history.record(rikke, Subject.JOB, subject, change);
        });
        assertThat(history.of(Subject.JOB, subject, 0, 2))
                .extracting(HistoryEntry::change)
                .containsExactly(Change.ACTIVATED, Change.EDITED);
        assertThat(history.of(Subject.JOB, subject, 2, 2))
                .extracting(HistoryEntry::change)
                .containsExactly(Change.CREATED);
        assertThat(history.of(Subject.CANDIDATE, subject, 0, 2)).isEmpty();
    }

    @Test
    void aRowStandsOrFallsWithItsChange() {
        var rikke = office.recruiter("Rikke Dam");
        var subject = UuidCreator.getTimeOrderedEpoch();
        assertThatThrownBy(() -> history.record(rikke, Subject.JOB, subject, Change.CREATED, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            history.record(rikke, Subject.JOB, subject, Change.CREATED);
            status.setRollbackOnly();
        });
        assertThat(history.of(Subject.JOB, subject, 0, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE history_entry SET change = 'APPROVED' WHERE subject_id = ?",
                "DELETE FROM history_entry WHERE subject_id = ?",
                "TRUNCATE history_entry"
            })
    void nobodyRewritesHistoryNotEvenByMistake(String rewriting) {
        var subject = recorded(office.recruiter("Rikke Dam"), Map.of());
        var parameters = rewriting.contains("?") ? new Object[] {subject} : new Object[0];
        assertThatThrownBy(() -> jdbc.sql(rewriting).params(parameters).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never rewritten");
        assertThat(history.of(Subject.JOB, subject, 0, 10))
                .extracting(HistoryEntry::change)
                .containsExactly(Change.EDITED);
    }

    private UUID recorded(org.havn.team.Member by, Map<String, Field> fields) {
        var subject = UuidCreator.getTimeOrderedEpoch();
        transaction.executeWithoutResult(status -> history.record(by, Subject.JOB, subject, Change.EDITED, fields));
        return subject;
    }
}
