package org.havn.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-17")
class SentNotesTests {
    private final OfficeFixture office;
    private final SentNotes sent;
    private final Notes notes;
    private final JdbcClient jdbc;
    private Member rikke;
    private Candidate astrid;

    SentNotesTests(OfficeFixture office, SentNotes sent, Notes notes, JdbcClient jdbc) {
        this.office = office;
        this.sent = sent;
        this.notes = notes;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somebodyToWriteOn() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
    }

    @Test
    void theSameNoteUnderTheSameKeyIsWrittenOnce() {
        var first = write(rikke, "Call on Friday", "a-key");
        assertThat(write(rikke, "Call on Friday", "a-key")).isEqualTo(first);
        assertThat(texts()).containsExactly("Call on Friday");
    }

    @Test
    void twoAtOnceUnderOneKeyAreOneNote() throws Exception {
        Callable<NoteId> writing = () -> write(rikke, "Call on Friday", "a-key");
        assertThat(Set.copyOf(atOnce(writing, writing, writing))).hasSize(1);
        assertThat(texts()).containsExactly("Call on Friday");
    }

    @Test
    void theSameKeyForAnotherNoteIsRefused() {
        write(rikke, "Call on Friday", "a-key");
        assertRefused(Refusal.KEY_REUSED, () -> write(rikke, "Call on Monday", "a-key"));
        assertThat(texts()).containsExactly("Call on Friday");
    }

    @Test
    void anothersKeyIsNobodyElses() {
        var lars = office.recruiter("Lars Krogh");
        write(rikke, "Call on Friday", "a-key");
        write(lars, "Call on Monday", "a-key");
        assertThat(notes.ofCandidate(lars, astrid.id()))
                .extracting(NoteListing::text)
                .containsExactly("Call on Monday");
    }

    @Test
    void aRefusedNoteDoesNotUseItsKeyUp() {
        assertRefused(Refusal.BLANK_NOTE, () -> write(rikke, "  ", "a-key"));
        write(rikke, "Call on Friday", "a-key");
        assertThat(texts()).containsExactly("Call on Friday");
    }

    @Test
    void withoutAKeyEachIsWritten() {
        write(rikke, "Call on Friday", null);
        write(rikke, "Call on Friday", null);
        assertThat(texts()).hasSize(2);
    }

    @Test
    void keysAreSweptAfterAWhile() {
        write(rikke, "Call on Friday", "old-key");
        jdbc.sql(
                        "UPDATE note_sent SET sent_at = sent_at - INTERVAL '9 days' WHERE key = 'old-key' AND member_id = :rikke")
                .param("rikke", rikke.id().value())
                .update();
        write(rikke, "Call on Monday", "new-key");
        assertThat(jdbc.sql("SELECT key FROM note_sent WHERE member_id = :rikke")
                        .param("rikke", rikke.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("new-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "line\nbreak", "nøgle"})
    void aKeyThatIsNoneIsRefused(String key) {
        assertRefused(Refusal.MALFORMED, () -> write(rikke, "Call on Friday", key));
    }

    private NoteId write(Member by, String text, @Nullable String key) {
        return sent.write(by, astrid.id(), null, text, NoteVisibility.PRIVATE, key);
    }

    private List<String> texts() {
        return notes.ofCandidate(rikke, astrid.id()).stream()
                .map(NoteListing::text)
                .toList();
    }
}
