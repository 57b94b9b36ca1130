package org.havn.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records that consents made. With the last of them they go, unless a colleague has worked with them since. */
@Component
class SharedRecords {
    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final Members members;

    SharedRecords(JdbcClient jdbc, Candidates candidates, Members members) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.members = members;
    }

    /** Nothing happens to a record that was there before, or is worked with. Whoever asked may have left the organisation. */
    void forget(CandidateId candidate) {
        maker(candidate)
                .filter(_ -> untouched(candidate))
                .map(maker -> members.named(List.of(maker)).get(maker))
                .ifPresent(maker -> candidates.forget(maker, candidate));
    }

    /** In whose name the record was made, if a consent made it. */
    private Optional<MemberId> maker(CandidateId candidate) {
        return jdbc.sql("""
                SELECT created_by
                  FROM candidate
                 WHERE id = :candidate
                   AND EXISTS (SELECT FROM share_consent WHERE candidate_id = candidate.id AND made_candidate)
                """)
                .param("candidate", candidate.value())
                .query((row, number) -> new MemberId(row.getObject("created_by", UUID.class)))
                .optional();
    }

    /** Whether nothing but consents that ended speaks of the candidate. */
    private boolean untouched(CandidateId candidate) {
        return jdbc.sql("""
                SELECT candidate.version = 0
                       AND NOT EXISTS (SELECT FROM application WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM note WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM document WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM message WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM pool_entry WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM linkedin_identity WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM capture WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM page_capture WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM candidate_fact WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM exclusion WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM import_person WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM share_link WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM share_consent WHERE candidate_id = candidate.id AND ended_at IS NULL)
                       AND NOT EXISTS (SELECT FROM two_people WHERE candidate.id IN (one_id, other_id))
                       AND NOT EXISTS (SELECT FROM candidate other WHERE other.merged_into = candidate.id)
                  FROM candidate
                 WHERE id = :candidate
                """)
                .param("candidate", candidate.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
