package org.havn.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Spreads what was just made over the last months: nobody's office was filled in one second. The only place that touches
 * history, before anybody has signed in.
 */
@Component
class DemoCalendar {
    private static final String[] STEPS = {"""
        UPDATE job
           SET created_at = CAST(:now AS timestamptz) - (60 + (41 - number) * 2) * interval '1 day',
               activated_at = CAST(:now AS timestamptz) - (58 + (41 - number) * 2) * interval '1 day'
         WHERE activated_at IS NOT NULL
        """, """
        ALTER TABLE history_entry DISABLE TRIGGER history_entry_stays
        """, """
        WITH day AS (
            SELECT id,
                   CAST(:now AS timestamptz) - (12 + abs(hashtext(candidate_id::text)) % 30) * interval '1 day'
                       - CASE status WHEN 'CLOSED' THEN interval '18 days' ELSE interval '0' END
                       - (abs(hashtext(id::text)) % 1439) * interval '1 minute' AS added
              FROM application),
        step AS (
            SELECT entry.id,
                   day.added + (row_number() OVER (PARTITION BY entry.subject_id ORDER BY entry.at, entry.id) - 1)
                       * interval '49 hours' AS at
              FROM history_entry entry
              JOIN day ON day.id = entry.subject_id
             WHERE entry.subject = 'APPLICATION')
        UPDATE history_entry
           SET at = least(step.at, CAST(:now AS timestamptz) - interval '20 minutes')
          FROM step
         WHERE step.id = history_entry.id
        """, """
        ALTER TABLE history_entry ENABLE TRIGGER history_entry_stays
        """, """
        UPDATE application
           SET added_at = (SELECT min(at) FROM history_entry WHERE subject_id = application.id),
               moved_at = (SELECT max(at) FROM history_entry WHERE subject_id = application.id)
        """, """
        UPDATE candidate
           SET created_at = coalesce(
                   (SELECT min(added_at) FROM application WHERE candidate_id = candidate.id),
                   CAST(:now AS timestamptz) - (20 + abs(hashtext(id::text)) % 90) * interval '1 day')
        """, """
        UPDATE feedback
           SET saved_at = moved_at + interval '20 hours',
               submitted_at = CASE WHEN submitted_at IS NULL THEN NULL ELSE moved_at + interval '20 hours' END
          FROM application
         WHERE application.id = feedback.application_id
        """, """
        UPDATE note
           SET created_at = least(
                   CAST(:now AS timestamptz) - interval '2 hours',
                   (SELECT max(moved_at) FROM application WHERE candidate_id = note.candidate_id) + interval '3 hours')
        """, """
        UPDATE linkedin_identity
           SET linked_at = candidate.created_at
          FROM candidate
         WHERE candidate.id = linkedin_identity.candidate_id
        """};

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoCalendar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void spread() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        for (var step : STEPS) jdbc.sql(step).param("now", now).update();
    }
}
