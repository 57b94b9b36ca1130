-- Of two activities at one stage, whoever is asked is reminded after the shorter delay; the former view compared the names.
CREATE OR REPLACE VIEW asked_for_feedback AS
WITH asking AS (
    SELECT application.id AS application_id,
           application.stage_id,
           application.job_id,
           application.moved_at,
           bool_or(activity.inherit_team) AS inherit_team,
           (array_agg(activity.reminder
                      ORDER BY array_position(
                          ARRAY['HALF_DAY', 'ONE_DAY', 'TWO_DAYS', 'THREE_DAYS', 'ONE_WEEK', 'NONE'],
                          activity.reminder)))[1] AS reminder
      FROM application
      JOIN candidate ON candidate.id = application.candidate_id
      JOIN job ON job.id = application.job_id AND job.status = 'ACTIVE'
      JOIN activity
        ON activity.stage_id = application.stage_id
       AND activity.kind IN ('INTERVIEW', 'FEEDBACK')
       AND (activity.audience = 'ALL' OR (activity.audience = 'INTERNAL') = candidate.internal)
     WHERE application.passed_prospect
       AND application.status <> 'CLOSED'
     GROUP BY application.id),
asked AS (
    SELECT asking.application_id, place.member_id
      FROM asking
      JOIN hiring_team_member place
        ON place.job_id = asking.job_id
       AND place.role IN ('HIRING_MANAGER', 'INTERVIEWER')
     WHERE asking.inherit_team
    UNION
    SELECT asking.application_id, interviewer.member_id
      FROM asking
      JOIN interview
        ON interview.application_id = asking.application_id
       AND interview.stage_id = asking.stage_id
       AND interview.cancelled_at IS NULL
      JOIN interviewer ON interviewer.interview_id = interview.id
      JOIN hiring_team_member place
        ON place.job_id = asking.job_id
       AND place.member_id = interviewer.member_id)
SELECT asking.application_id,
       asking.stage_id,
       asking.job_id,
       asked.member_id,
       asking.reminder,
       coalesce(
           (SELECT max(interview.starts_at + interview.minutes * interval '1 minute')
              FROM interview
             WHERE interview.application_id = asking.application_id
               AND interview.stage_id = asking.stage_id
               AND interview.cancelled_at IS NULL),
           asking.moved_at) AS due_at
  FROM asked
  JOIN asking ON asking.application_id = asked.application_id
  JOIN member ON member.id = asked.member_id AND member.deactivated_at IS NULL;
