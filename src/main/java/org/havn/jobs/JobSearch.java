package org.havn.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.havn.hiring.JobId;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of jobs, only of those that the caller may read. */
@Component
class JobSearch {
    private static final String LISTING = """
            SELECT job.id,
                   job.number,
                   job.title,
                   job.location,
                   job.status,
                   job.prospects_enabled,
                   job.openings,
                   job.created_at,
                   ARRAY(SELECT member.name
                           FROM hiring_team_member place
                           JOIN member ON member.id = place.member_id
                          WHERE place.job_id = job.id
                            AND place.role = 'RECRUITER'
                          ORDER BY place.added_at, member.id) AS recruiters
              FROM job
            """;
    private static final String FILTER = """
             WHERE (:everything AND NOT :mine
                    OR EXISTS (SELECT
                                 FROM hiring_team_member own
                                WHERE own.job_id = job.id
                                  AND own.member_id = :member))
               AND (:colleague::uuid IS NULL
                    OR EXISTS (SELECT
                                 FROM hiring_team_member theirs
                                WHERE theirs.job_id = job.id
                                  AND theirs.member_id = :colleague))
               AND (:status::text IS NULL OR job.status = :status)
               AND job.search_text LIKE :text
            """;

    private final JdbcClient jdbc;

    JobSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<JobListing> list(Member by, JobFilter filter, int offset, int limit) {
        return filtered(
                        LISTING + FILTER + " ORDER BY job.created_at DESC, job.id DESC OFFSET :offset LIMIT :limit",
                        by,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(JobSearch::row)
                .list();
    }

    int count(Member by, JobFilter filter) {
        return filtered("SELECT count(*) FROM job " + FILTER, by, filter)
                .query(Integer.class)
                .single();
    }

    List<JobListing> exportable(Member by, String typed, List<JobId> first, int limit) {
        return jdbc.sql(LISTING + """
                  JOIN hiring_team_member own ON own.job_id = job.id AND own.member_id = :member
                  LEFT JOIN hiring_team_member appointer
                         ON appointer.job_id = own.job_id
                        AND appointer.member_id = own.for_id
                 WHERE job.status = 'ACTIVE'
                   AND job.prospects_enabled
                   AND (coalesce(appointer.role, own.role) = 'RECRUITER'
                        OR coalesce(appointer.role, own.role) = 'HIRING_MANAGER'
                           AND EXISTS (SELECT
                                         FROM stage
                                         JOIN activity ON activity.stage_id = stage.id
                                        WHERE stage.job_id = job.id
                                          AND activity.kind = 'PROSPECT'
                                          AND activity.hiring_manager))
                   AND (job.search_text LIKE :text OR job.number = :number)
                 ORDER BY (job.number = :number) DESC,
                          array_position(:first, job.id) NULLS LAST,
                          job.activated_at DESC,
                          job.id
                 LIMIT :limit
                """)
                .param("member", by.id().value())
                .param("first", first.stream().map(JobId::value).toArray(UUID[]::new))
                .param("text", numbered(typed) ? "% " + printed(typed) : part(typed))
                .param("number", JobNumber.in(typed).map(JobNumber::value).orElse(-1))
                .param("limit", limit)
                .query(JobSearch::row)
                .list();
    }

    /** What other jobs say in the column, most used first. */
    List<String> used(Jobs.Suggested column, @Nullable JobId except, String typed, int limit) {
        return jdbc.sql("""
                SELECT min(word) AS word
                  FROM job
                 CROSS JOIN unnest(CASE :column
                                       WHEN 'SKILLS' THEN skills
                                       WHEN 'FUNCTIONS' THEN functions
                                       ELSE industries
                                   END) AS word
                 WHERE job.id IS DISTINCT FROM :except::uuid
                   AND strpos(lower(word), lower(:typed)) > 0
                 GROUP BY lower(word)
                 ORDER BY count(*) DESC, lower(word)
                 LIMIT :limit
                """)
                .param("column", column.name())
                .param("except", except == null ? null : except.value())
                .param("typed", typed.strip())
                .param("limit", limit)
                .query((row, number) -> row.getString("word"))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, Member by, JobFilter filter) {
        var colleague = filter.colleague();
        return jdbc.sql(sql)
                .param("colleague", colleague == null ? null : colleague.value())
                .param("everything", by.readsEverything())
                .param("mine", filter.mine())
                .param("member", by.id().value())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("text", part(filter.text()));
    }

    /** A number is looked for as printed, anything else as folded text; wildcards of the question do not survive folding, and ornaments alone find nothing. */
    private static String part(String typed) {
        var folded = numbered(typed) ? printed(typed) : PersonName.fold(typed);
        return folded.isEmpty() && !typed.isBlank() ? "" : "%" + folded + "%";
    }

    private static boolean numbered(String typed) {
        return typed.strip().matches("(?i)havn-[0-9]+");
    }

    /** As it ends the searched text of its job. */
    private static String printed(String number) {
        return number.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static JobListing row(ResultSet row, int number) throws SQLException {
        return new JobListing(
                new JobId(row.getObject("id", UUID.class)),
                new JobNumber(row.getInt("number")),
                row.getString("title"),
                row.getString("location"),
                JobStatus.valueOf(row.getString("status")),
                row.getBoolean("prospects_enabled"),
                row.getInt("openings"),
                List.of((String[]) row.getArray("recruiters").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
