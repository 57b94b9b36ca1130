package org.havn.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.CandidateId;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.process.StageKind;
import org.havn.team.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A card is one transaction of a few questions, whoever it is of: what grows with the person are rows, not questions. */
@HavnTest
@Tag("UC-03")
class CardCostTests {
    private static final int MOST_QUESTIONS = 8;

    private final Logger jdbc = (Logger) LoggerFactory.getLogger("org.springframework.jdbc");
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final Cards cards;
    private final OfficeFixture office;
    private final Notes notes;

    CardCostTests(Cards cards, OfficeFixture office, Notes notes) {
        this.cards = cards;
        this.office = office;
        this.notes = notes;
    }

    @BeforeEach
    void listen() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        jdbc.setLevel(Level.DEBUG);
        said.start();
        jdbc.addAppender(said);
    }

    @AfterEach
    void listenNoMore() {
        jdbc.detachAppender(said);
        jdbc.setLevel(null);
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void asksAFewQuestionsInOneTransactionWhoeverItIsOf() {
        var rikke = office.recruiter("Rikke Dam");
        var lone = office.candidate(rikke, "Lone Berg");
        var busy = office.candidate(rikke, "Bo Lund");
        for (var number = 0; number < 3; number++) {
            var job = office.activeJob(rikke);
            var application = office.applicant(rikke, job, busy, StageKind.APPLICATION);
            notes.write(rikke, busy.id(), application, "Seen on " + number, NoteVisibility.TEAM);
        }
        cards.of(rikke, lone.id());

        var ofBusy = asked(rikke, busy.id());
        assertThat(ofBusy)
                .hasSizeLessThanOrEqualTo(MOST_QUESTIONS)
                .contains("SET LOCAL plan_cache_mode = force_generic_plan");
        assertThat(asked(rikke, lone.id())).hasSizeLessThanOrEqualTo(MOST_QUESTIONS);
    }

    private List<String> asked(Member by, CandidateId candidate) {
        said.list.clear();
        cards.of(by, candidate);
        var own = said.list.stream()
                .filter(line ->
                        line.getThreadName().equals(Thread.currentThread().getName()))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
        assertThat(own.stream().filter(line -> line.startsWith("Creating new transaction")))
                .hasSize(1);
        return own.stream()
                .filter(line -> line.startsWith("Executing prepared SQL statement ["))
                .map(line -> line.substring(line.indexOf('[') + 1, line.length() - 1))
                .toList();
    }
}
