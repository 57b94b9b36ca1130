package org.havn.boards;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havn.hiring.JobId;
import org.havn.jobs.StageId;
import org.havn.pipeline.ApplicationId;
import org.havn.shared.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose applications a board or table shows, in which order; what is shown of them, the pipeline says. */
@Component
class BoardSearch {
    /** From the job to its people, one by one: {@code OFFSET 0} keeps the planner from reading all candidates instead. */
    private static final String FILTER = """
              FROM application
             CROSS JOIN LATERAL (SELECT folded_name, search_text
                                   FROM candidate
                                  WHERE id = application.candidate_id
                                    AND merged_into IS NULL
                                 OFFSET 0) AS candidate
              JOIN stage
                ON stage.id = application.stage_id
               AND stage.job_id = application.job_id
             WHERE application.job_id = :job
               AND (:prospects OR application.passed_prospect)
               AND (:stage::uuid IS NULL OR application.stage_id = :stage)
               AND (:source::text IS NULL OR application.source = :source)
               AND CASE :standing
                       WHEN 'OPEN' THEN application.status <> 'CLOSED'
                       WHEN 'OFFERED' THEN application.status = 'OFFERED'
                       WHEN 'CLOSED' THEN application.status = 'CLOSED'
                       WHEN 'HIRED' THEN application.outcome = 'HIRED'
                       WHEN 'SILVER' THEN application.silver
                       ELSE true
                   END
               AND candidate.search_text LIKE ALL (:words)
            """;

    private static final int MOST_WORDS = 12;

    private final JdbcClient jdbc;

    BoardSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ApplicationId> table(
            JobId job, boolean prospects, PeopleFilter filter, PeopleSort sort, int offset, int limit) {
        return asking(
                        "SELECT application.id" + FILTER + " ORDER BY " + sort.sql()
                                + ", application.id OFFSET :offset LIMIT :limit",
                        job,
                        prospects,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }

    int count(JobId job, boolean prospects, PeopleFilter filter) {
        return asking("SELECT count(*)" + FILTER, job, prospects, filter)
                .query(Integer.class)
                .single();
    }

    /** How many are open at each stage of the job; stages where nobody is are not in it. */
    Map<StageId, Integer> open(JobId job) {
        var counts = new HashMap<StageId, Integer>();
        jdbc.sql("""
                SELECT stage_id, count(*) AS people
                  FROM application
                 CROSS JOIN LATERAL (SELECT
                                       FROM candidate
                                      WHERE id = application.candidate_id
                                        AND merged_into IS NULL
                                     OFFSET 0) AS living
                 WHERE job_id = :job
                   AND status <> 'CLOSED'
                 GROUP BY stage_id
                """)
                .param("job", job.value())
                .query((row, number) ->
                        counts.put(new StageId(row.getObject("stage_id", UUID.class)), row.getInt("people")))
                .list();
        return counts;
    }

    private JdbcClient.StatementSpec asking(String sql, JobId job, boolean prospects, PeopleFilter filter) {
        var stage = filter.stage();
        var source = filter.source();
        return jdbc.sql(sql)
                .param("job", job.value())
                .param("prospects", prospects)
                .param("stage", stage == null ? null : stage.value())
                .param("source", source == null ? null : source.name())
                .param("standing", filter.standing().name())
                .param("words", words(filter.text()));
    }

    /** Each word as a part to be found; folding leaves no wildcard in it. */
    private static String[] words(String text) {
        return Arrays.stream(PersonName.fold(text).split(" "))
                .map(word -> "%" + word + "%")
                .limit(MOST_WORDS)
                .toArray(String[]::new);
    }
}
