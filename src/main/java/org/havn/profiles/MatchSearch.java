package org.havn.profiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.links.Keys;
import org.havn.links.Keys.Kind;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Candidates by what a page says of people: one question for a whole list, with only what the caller may know. */
@Component
class MatchSearch {
    private static final String FOUND = """
            WITH asked AS (
                SELECT person, kind, value
                  FROM unnest(:persons::integer[], :kinds::text[], :values::text[]) AS asked (person, kind, value)
            ),
            found AS (
                SELECT asked.person, asked.kind, identity.candidate_id
                  FROM asked
                  JOIN linkedin_identity identity
                    ON identity.kind = asked.kind
                   AND identity.value = asked.value
                 WHERE identity.ended_at IS NULL
                   AND identity.kind <> 'DECODED'
                 UNION
                SELECT asked.person, asked.kind, identity.candidate_id
                  FROM asked
                  JOIN linkedin_identity identity ON identity.value = asked.value
                 WHERE asked.kind = 'DECODED'
                   AND identity.kind = 'DECODED'
                   AND identity.ended_at IS NULL
                 UNION
                SELECT asked.person, 'FORMER', identity.candidate_id
                  FROM asked
                  JOIN linkedin_identity identity ON identity.value = asked.value
                 WHERE asked.kind = 'SLUG'
                   AND identity.kind = 'SLUG'
                   AND identity.former
                   AND NOT EXISTS (SELECT
                                     FROM linkedin_identity living
                                    WHERE living.kind = 'SLUG'
                                      AND living.value = asked.value
                                      AND living.ended_at IS NULL)
                 UNION
                SELECT asked.person, asked.kind, candidate.id
                  FROM asked
                  JOIN candidate ON candidate.email = asked.value
                 WHERE asked.kind = 'EMAIL'
                   AND candidate.merged_into IS NULL
                 UNION
                SELECT asked.person, asked.kind, candidate.id
                  FROM asked
                  JOIN candidate ON candidate.more_emails @> ARRAY[asked.value]
                 WHERE asked.kind = 'EMAIL'
                   AND candidate.merged_into IS NULL
                 UNION
                SELECT asked.person, asked.kind, namesake.id
                  FROM asked
                 CROSS JOIN LATERAL (
                       SELECT id
                         FROM candidate
                        WHERE folded_name = asked.value
                          AND merged_into IS NULL
                        ORDER BY id
                        LIMIT 20) AS namesake
                 WHERE asked.kind = 'NAME'
            )
            """;
    // An application past Prospect is for whoever may open candidates, a prospect for the job's own people (I1). That
    // somebody wrote to them is for all who may open candidates, prospects too, without the job.
    private static final String SEEN = """
            SELECT found.person,
                   found.kind,
                   candidate.id,
                   candidate.name,
                   candidate.folded_name,
                   EXISTS (SELECT
                             FROM linkedin_identity living
                            WHERE living.candidate_id = candidate.id
                              AND living.ended_at IS NULL) AS linked,
                   ARRAY(SELECT living.value
                           FROM linkedin_identity living
                          WHERE living.candidate_id = candidate.id
                            AND living.kind = 'DECODED'
                            AND living.ended_at IS NULL) AS numbers,
                   seen.jobs,
                   CASE WHEN latest.passed_prospect THEN stage.name END AS stage,
                   seen.exported,
                   job.title AS latest_job,
                   CASE WHEN latest.passed_prospect THEN (
                             SELECT member.name
                               FROM hiring_team_member place
                               JOIN member ON member.id = place.member_id
                              WHERE place.job_id = latest.job_id
                                AND place.role = 'RECRUITER'
                              ORDER BY place.added_at, member.id
                              LIMIT 1)
                        ELSE adder.name END AS latest_recruiter,
                   CASE WHEN latest.passed_prospect THEN latest.moved_at ELSE latest.added_at END AS latest_at
              FROM found
              JOIN candidate ON candidate.id = found.candidate_id
             CROSS JOIN LATERAL (
                   SELECT count(*) AS applications,
                          count(*) FILTER (WHERE mine.job) AS jobs,
                          count(*) FILTER (WHERE mine.prospect) AS exported,
                          (array_agg(application.id
                                     ORDER BY application.passed_prospect DESC, application.moved_at DESC, application.id)
                              FILTER (WHERE mine.job OR mine.prospect))[1] AS latest
                     FROM application
                     LEFT JOIN (SELECT own.job_id, coalesce(appointer.role, own.role) AS role
                                  FROM hiring_team_member own
                                  LEFT JOIN hiring_team_member appointer
                                         ON appointer.job_id = own.job_id
                                        AND appointer.member_id = own.for_id
                                 WHERE own.member_id = :member) AS place
                            ON place.job_id = application.job_id
                    CROSS JOIN LATERAL (
                          SELECT application.passed_prospect
                                 AND (:opens OR place.role IS NOT NULL) AS job,
                                 NOT application.passed_prospect
                                 AND (:prospects OR coalesce(place.role IN ('RECRUITER', 'HIRING_MANAGER'), false))
                                 AS prospect) AS mine
                    WHERE application.candidate_id = candidate.id) AS seen
              LEFT JOIN application latest ON latest.id = seen.latest
              LEFT JOIN job ON job.id = latest.job_id
              LEFT JOIN stage ON stage.id = latest.stage_id
              LEFT JOIN member adder ON adder.id = latest.added_by
             WHERE seen.jobs > 0
                OR seen.exported > 0
                OR (:opens AND seen.applications = 0)
                OR (:opens AND EXISTS (SELECT FROM message WHERE message.candidate_id = candidate.id))
                OR :all
             ORDER BY found.person, candidate.name, candidate.id, found.kind
            """;

    private final JdbcClient jdbc;

    MatchSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A candidate found by one key of the person at this place in the question, {@code linked} to any profile, with its numbers. */
    record Hit(
            int person,
            Kind by,
            CandidateId candidate,
            String name,
            String foldedName,
            boolean linked,
            Set<String> numbers,
            int jobs,
            @Nullable String stage,
            int exported,
            Match.@Nullable Latest latest) {}

    /** What is found, and what of it is seen. */
    private record Sight(MemberId member, boolean opens, boolean prospects, boolean all) {}

    /** As far as the caller may know; {@code revealed} is the administrator's word on prospects to recruiters. */
    List<Hit> seenBy(Member by, boolean revealed, List<Keys> people) {
        var prospects = by.readsEverything() || (revealed && by.is(Role.RECRUITER));
        planOnce();
        return find(new Sight(by.id(), by.opensCandidates(), prospects, false), people);
    }

    /** Everybody, prospects of others too: who exports must not make a second one of the same person. */
    List<Hit> everybody(Member by, Keys person) {
        return find(new Sight(by.id(), true, true, true), List.of(person));
    }

    /**
     * Whatever the values, the way is the same: from keys to a few candidates by indexes. PostgreSQL would plan it anew
     * each time, for it thinks that cheaper, and that takes ten times as long as the answer.
     */
    private void planOnce() {
        jdbc.sql("SET LOCAL plan_cache_mode = force_generic_plan").update();
    }

    private List<Hit> find(Sight sight, List<Keys> people) {
        var persons = new ArrayList<Integer>();
        var kinds = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var person = 0; person < people.size(); person++)
            for (var key : people.get(person).all()) {
                persons.add(person);
                kinds.add(key.kind().name());
                values.add(key.value());
            }
        return jdbc.sql(FOUND + SEEN)
                .param("persons", persons.toArray(Integer[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("values", values.toArray(String[]::new))
                .param("member", sight.member().value())
                .param("opens", sight.opens())
                .param("prospects", sight.prospects())
                .param("all", sight.all())
                .query(MatchSearch::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(
                row.getInt("person"),
                Kind.valueOf(row.getString("kind")),
                new CandidateId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("folded_name"),
                row.getBoolean("linked"),
                Set.of((String[]) row.getArray("numbers").getArray()),
                row.getInt("jobs"),
                row.getString("stage"),
                row.getInt("exported"),
                latest(row));
    }

    private static Match.@Nullable Latest latest(ResultSet row) throws SQLException {
        var job = row.getString("latest_job");
        return job == null
                ? null
                : new Match.Latest(
                        job,
                        row.getString("latest_recruiter"),
                        row.getObject("latest_at", OffsetDateTime.class).toInstant());
    }
}
