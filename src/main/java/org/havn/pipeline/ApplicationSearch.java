package org.havn.pipeline;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of applications with the names they show. What the caller may see is part of the questions that span jobs. */
@Component
class ApplicationSearch {
    /** Whether the member may see prospects of the application's job by their place on its team, as a delegate in the place of who appointed them. */
    private static final String LEADS_JOB = """
            EXISTS (SELECT
                      FROM hiring_team_member own
                      LEFT JOIN hiring_team_member appointer
                             ON appointer.job_id = own.job_id
                            AND appointer.member_id = own.for_id
                     WHERE own.job_id = application.job_id
                       AND own.member_id = :member
                       AND (coalesce(appointer.role, own.role) = 'RECRUITER'
                            OR coalesce(appointer.role, own.role) = 'HIRING_MANAGER'
                           AND NOT EXISTS (SELECT
                                             FROM activity
                                             JOIN stage ON stage.id = activity.stage_id
                                            WHERE stage.job_id = application.job_id
                                              AND activity.kind = 'PROSPECT'
                                              AND NOT activity.hiring_manager)))
            """;

    private static final String ON_TEAM = """
            EXISTS (SELECT
                      FROM hiring_team_member own
                     WHERE own.job_id = application.job_id
                       AND own.member_id = :member)
            """;

    /** Which of a candidate's applications a member sees. */
    private static final String OF_CANDIDATE =
            "(:everything OR :revealed OR (application.passed_prospect AND (:opensAll OR " + ON_TEAM + ")) OR "
                    + LEADS_JOB + ")";

    /** One that stayed with a record merged away, because the survivor is on the same job, is out of sight (UC-13). */
    private static final String IN_SIGHT = """
             AND NOT EXISTS (SELECT
                               FROM candidate merged
                              WHERE merged.id = application.candidate_id
                                AND merged.merged_into IS NOT NULL)
            """;

    /** Looks at the member's last two hundred only: what lies further back is not recent. */
    List<JobId> lastAddedTo(Member by, int limit) {
        return jdbc.sql("""
                SELECT job_id
                  FROM (SELECT job_id, added_at
                          FROM application
                         WHERE added_by = :member
                           AND source = 'LINKEDIN'
                         ORDER BY added_at DESC
                         LIMIT 200) last
                 GROUP BY job_id
                 ORDER BY max(added_at) DESC
                 LIMIT :limit
                """)
                .param("member", by.id().value())
                .param("limit", limit)
                .query((row, number) -> new JobId(row.getObject("job_id", UUID.class)))
                .list();
    }

    private static final String LISTING = """
            SELECT application.id,
                   application.version,
                   application.candidate_id,
                   candidate.name AS candidate_name,
                   candidate.headline,
                   application.job_id,
                   job.number,
                   job.title,
                   application.stage_id,
                   application.status,
                   application.passed_prospect,
                   application.outcome,
                   application.added_at,
                   application.moved_at,
                   adder.name AS added_by,
                   mover.name AS moved_by,
                   application.silver,
                   application.source,
                   application.offer,
                   application.reached_offer,
                   application.rejection_reason,
                   application.closing_comment,
                   ARRAY(SELECT stage.id FROM stage WHERE stage.job_id = job.id ORDER BY stage.position) AS stage_ids,
                   ARRAY(SELECT stage.name FROM stage WHERE stage.job_id = job.id ORDER BY stage.position) AS stage_names,
                   ARRAY(SELECT stage.kind FROM stage WHERE stage.job_id = job.id ORDER BY stage.position) AS stage_kinds,
                   ARRAY(SELECT member.name
                           FROM hiring_team_member place
                           JOIN member ON member.id = place.member_id
                          WHERE place.job_id = job.id
                            AND place.role = 'RECRUITER'
                          ORDER BY place.added_at, member.id) AS recruiters,
            """ + "       (:everything OR " + ON_TEAM + ") AS details\n" + """
              FROM application
              JOIN candidate
                ON candidate.id = application.candidate_id
               AND candidate.merged_into IS NULL
              JOIN job ON job.id = application.job_id
              JOIN member adder ON adder.id = application.added_by
              JOIN member mover ON mover.id = application.moved_by
            """;

    private final JdbcClient jdbc;

    ApplicationSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ApplicationListing> onJob(Member by, JobId job, boolean passedProspect, int offset, int limit) {
        return asking(by, LISTING + """
                 WHERE application.job_id = :job
                   AND application.passed_prospect = :passed
                 ORDER BY application.moved_at DESC, application.id
                OFFSET :offset
                 LIMIT :limit
                """)
                .param("job", job.value())
                .param("passed", passedProspect)
                .param("offset", offset)
                .param("limit", limit)
                .query(ApplicationRows::listing)
                .list();
    }

    int countOnJob(JobId job, boolean passedProspect) {
        return jdbc.sql("SELECT count(*) FROM application WHERE job_id = :job AND passed_prospect = :passed" + IN_SIGHT)
                .param("job", job.value())
                .param("passed", passedProspect)
                .query(Integer.class)
                .single();
    }

    List<ApplicationListing> ofCandidate(Member by, CandidateId candidate, boolean prospectsRevealed) {
        return asking(
                        by,
                        LISTING + " WHERE application.candidate_id = :candidate AND " + OF_CANDIDATE
                                + " ORDER BY application.moved_at DESC, application.id")
                .param("candidate", candidate.value())
                .param("revealed", prospectsRevealed)
                .param("opensAll", by.opensCandidates())
                .query(ApplicationRows::listing)
                .list();
    }

    /** The same for many candidates: whether there is one that the member sees. Who is on no job is not in it. */
    Map<CandidateId, Boolean> knownAmong(Member by, Collection<CandidateId> candidates, boolean prospectsRevealed) {
        var known = new HashMap<CandidateId, Boolean>();
        asking(
                        by,
                        "SELECT candidate_id, bool_or(" + OF_CANDIDATE
                                + ") AS seen FROM application WHERE candidate_id = ANY (:candidates) GROUP BY candidate_id")
                .param("candidates", candidates.stream().map(CandidateId::value).toArray(UUID[]::new))
                .param("revealed", prospectsRevealed)
                .param("opensAll", by.opensCandidates())
                .query(row -> {
                    known.put(new CandidateId(row.getObject("candidate_id", UUID.class)), row.getBoolean("seen"));
                });
        return known;
    }

    /** The same as {@link #ofCandidate} decides, for many at once. */
    Set<MemberId> seenBy(Collection<Member> members, CandidateId candidate, boolean prospectsRevealed) {
        var of = List.copyOf(members);
        return jdbc.sql("""
                SELECT listener.id
                  FROM unnest(:ids::uuid[], :everything::boolean[], :opensAll::boolean[], :revealed::boolean[])
                       AS listener (id, everything, opens_all, revealed)
                 WHERE EXISTS (SELECT
                                 FROM application
                                WHERE application.candidate_id = :candidate
                                  AND """ + " "
                        + OF_CANDIDATE
                                .replace(":everything", "listener.everything")
                                .replace(":opensAll", "listener.opens_all")
                                .replace(":revealed", "listener.revealed")
                                .replace(":member", "listener.id")
                        + ")")
                .param("candidate", candidate.value())
                .param("ids", of.stream().map(member -> member.id().value()).toArray(UUID[]::new))
                .param("everything", of.stream().map(Member::readsEverything).toArray(Boolean[]::new))
                .param("opensAll", of.stream().map(Member::opensCandidates).toArray(Boolean[]::new))
                .param(
                        "revealed",
                        of.stream()
                                .map(member -> prospectsRevealed && member.is(Role.RECRUITER))
                                .toArray(Boolean[]::new))
                .query((row, number) -> new MemberId(row.getObject("id", UUID.class)))
                .set();
    }

    List<ApplicationListing> these(Member by, List<ApplicationId> ids) {
        return asking(
                        by,
                        LISTING + " WHERE application.id = ANY (:ids) AND (:everything OR " + LEADS_JOB
                                + " OR application.passed_prospect AND " + ON_TEAM
                                + ") ORDER BY array_position(:ids, application.id)")
                .param("ids", ids.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query(ApplicationRows::listing)
                .list();
    }

    List<ApplicationListing> newestProspects(Member by, int limit) {
        return asking(
                        by,
                        LISTING
                                + " WHERE NOT application.passed_prospect AND application.status <> 'CLOSED' AND (:everything OR "
                                + LEADS_JOB + ") ORDER BY application.added_at DESC, application.id LIMIT :limit")
                .param("limit", limit)
                .query(ApplicationRows::listing)
                .list();
    }

    Map<JobId, JobCounts> counts(Collection<JobId> jobs, Collection<JobId> prospectsSeen) {
        var counts = new HashMap<JobId, JobCounts>();
        jdbc.sql("""
                SELECT job_id,
                       count(*) FILTER (WHERE NOT passed_prospect) AS prospects,
                       count(*) FILTER (WHERE passed_prospect) AS applicants
                  FROM application
                 WHERE job_id = ANY (:jobs)
                   AND status <> 'CLOSED'
            """ + IN_SIGHT + """
                 GROUP BY job_id
                """)
                .param("jobs", jobs.stream().map(JobId::value).toArray(UUID[]::new))
                .query((ResultSet row, int number) -> {
                    var job = new JobId(row.getObject("job_id", UUID.class));
                    counts.put(
                            job,
                            new JobCounts(
                                    prospectsSeen.contains(job) ? row.getInt("prospects") : 0,
                                    row.getInt("applicants")));
                    return job;
                })
                .list();
        return counts;
    }

    private JdbcClient.StatementSpec asking(Member by, String sql) {
        return jdbc.sql(sql).param("member", by.id().value()).param("everything", by.readsEverything());
    }
}
