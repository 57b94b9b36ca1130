package org.havn.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HavnTest
class CandidateSearchTests {
    private final OfficeFixture office;
    private final Candidates candidates;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private Member rikke;

    CandidateSearchTests(
            OfficeFixture office, Candidates candidates, JdbcClient jdbc, TransactionTemplate transaction) {
        this.office = office;
        this.candidates = candidates;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void aRecruiter() {
        rikke = office.recruiter("Rikke Dam");
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(
            strings = {
                "Xanthe Ågårdsen",
                "xanthe agard",
                "AAGAARD xan",
                "xa åg",
                "glassmaker",
                "Ærøskøbing",
                "xanthe.mail@",
                "Øresundsværket",
                "oresund xanthe",
                "kunsthåndværkerskolen"
            })
    void findsByEveryWordOfWhatIsKnown(String typed) {
        var one = xanthe();
        assertThat(candidates.search(rikke, typed, 0, 50))
                .extracting(CandidateListing::id)
                .contains(one.id());
    }

    @Test
    void findsWhatTheyCanAtOnceAndNoLongerWhenItIsTakenAway() {
        var one = xanthe();
        var skill = "skill" + UUID.randomUUID().toString().substring(0, 8);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    INSERT INTO candidate_fact (candidate_id, field, texts, source, taken_at)
                    VALUES (:id, 'SKILLS', ARRAY['Welding', :skill], 'PERSON', now())
                    """).param("id", one.id().value()).param("skill", skill).update();
            assertThat(ids(skill)).containsExactly(one.id());
        });
        assertThat(ids(skill + " xanthe")).containsExactly(one.id());
        jdbc.sql("DELETE FROM candidate_fact WHERE candidate_id = :id")
                .param("id", one.id().value())
                .update();
        assertThat(ids(skill)).isEmpty();
    }

    /** Every part of a long word would be half of everybody. */
    @Test
    void findsOneAndTwoLettersWhereAWordBegins() {
        var one = xanthe();
        assertThat(ids("xanthe g")).contains(one.id());
        assertThat(ids("xanthe zz")).isEmpty();
    }

    @Test
    void whoeverIsMergedAwayIsFoundNoMore() {
        var gone = office.candidate(rikke, "Quintessa Merged");
        var stays = office.candidate(rikke, "Quintessa Merged");
        jdbc.sql("UPDATE candidate SET merged_into = :into WHERE id = :id")
                .param("into", stays.id().value())
                .param("id", gone.id().value())
                .update();
        assertThat(ids("quintessa")).containsExactly(stays.id());
        jdbc.sql("UPDATE candidate SET merged_into = NULL WHERE id = :id")
                .param("id", gone.id().value())
                .update();
        assertThat(ids("quintessa")).hasSize(2);
    }

    /** For a file with everybody: no page is read twice, none left out. */
    @Test
    void readsToTheEndNewestFirst() {
        var word = "Endless" + UUID.randomUUID().toString().substring(0, 6);
        for (int number = 0; number < 7; number++) office.candidate(rikke, word + " Number");
        var first = candidates.next(rikke, word, null, 3);
        var second = candidates.next(rikke, word, first.getLast().id(), 3);
        var third = candidates.next(rikke, word, second.getLast().id(), 3);
        assertThat(third).hasSize(1);
        assertThat(java.util.stream.Stream.of(first, second, third)
                        .flatMap(List::stream)
                        .map(CandidateListing::id))
                .hasSize(7)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) ->
                        other.value().toString().compareTo(one.value().toString()));
    }

    private List<CandidateId> ids(String typed) {
        return candidates.search(rikke, typed, 0, 50).stream()
                .map(CandidateListing::id)
                .toList();
    }

    private Candidate xanthe() {
        return candidates.add(
                rikke,
                new NewCandidate(
                        new PersonName("Xanthe Ågårdsen"),
                        "Glassmaker",
                        "Ærøskøbing",
                        new EmailAddress("xanthe.mail@" + UUID.randomUUID() + ".test"),
                        null,
                        Source.ADDED_BY_HAND,
                        List.of("Øresundsværket"),
                        List.of("Kunsthåndværkerskolen")));
    }
}
