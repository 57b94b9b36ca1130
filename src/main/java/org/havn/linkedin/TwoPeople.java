package org.havn.linkedin;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.team.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Candidates of whom a recruiter has said that they are two people; asks no right, the room does. */
@Component
class TwoPeople {
    private final JdbcClient jdbc;
    private final Clock clock;

    TwoPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void say(Member by, CandidateId one, CandidateId other) {
        jdbc.sql("""
                INSERT INTO two_people (one_id, other_id, said_by, said_at)
                VALUES (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), :by, :now)
                ON CONFLICT DO NOTHING
                """)
                .param("one", one.value())
                .param("other", other.value())
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void unsay(CandidateId one, CandidateId other) {
        jdbc.sql(
                        "DELETE FROM two_people WHERE one_id = least(:one::uuid, :other::uuid) AND other_id = greatest(:one::uuid, :other::uuid)")
                .param("one", one.value())
                .param("other", other.value())
                .update();
    }

    /** Who is known to be somebody else than this candidate. */
    Set<CandidateId> apartFrom(CandidateId candidate) {
        return new HashSet<>(jdbc.sql("""
                SELECT other_id AS other FROM two_people WHERE one_id = :candidate
                 UNION
                SELECT one_id FROM two_people WHERE other_id = :candidate
                """)
                .param("candidate", candidate.value())
                .query((row, number) -> new CandidateId(row.getObject("other", UUID.class)))
                .list());
    }
}
