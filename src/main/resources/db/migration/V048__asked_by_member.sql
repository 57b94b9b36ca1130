-- The same answer as before, each row by itself: what one member, one candidate or one application is asked for is found
-- from there; the view before gathered every open application first, in each screen's frame, too.
CREATE OR REPLACE VIEW asked_for_feedback AS
SELECT application.id AS application_id,
       application.stage_id,
       application.job_id,
       place.member_id,
       asking.reminder,
       coalesce(
           (SELECT max(interview.starts_at + interview.minutes * interval '1 minute')
              FROM interview
             WHERE interview.application_id = application.id
               AND interview.stage_id = application.stage_id
               AND interview.cancelled_at IS NULL),
           application.moved_at) AS due_at
  FROM hiring_team_member place
  JOIN member ON member.id = place.member_id AND member.deactivated_at IS NULL
  JOIN job ON job.id = place.job_id AND job.status = 'ACTIVE'
  JOIN stage ON stage.job_id = job.id
  JOIN application
    ON application.stage_id = stage.id
   AND application.passed_prospect
   AND application.status <> 'CLOSED'
  JOIN candidate ON candidate.id = application.candidate_id
 CROSS JOIN LATERAL (
       SELECT bool_or(activity.inherit_team) AS inherit_team,
              (array_agg(activity.reminder
                         ORDER BY array_position(
                             ARRAY['HALF_DAY', 'ONE_DAY', 'TWO_DAYS', 'THREE_DAYS', 'ONE_WEEK', 'NONE'],
                             activity.reminder)))[1] AS reminder
         FROM activity
        WHERE activity.stage_id = application.stage_id
          AND activity.kind IN ('INTERVIEW', 'FEEDBACK')
          AND (activity.audience = 'ALL' OR (activity.audience = 'INTERNAL') = candidate.internal)
       HAVING count(*) > 0) AS asking
 WHERE place.role IN ('HIRING_MANAGER', 'INTERVIEWER')
   AND asking.inherit_team
   AND EXISTS (SELECT
                 FROM activity
                WHERE activity.stage_id = stage.id
                  AND activity.kind IN ('INTERVIEW', 'FEEDBACK'))
 UNION ALL
SELECT application.id AS application_id,
       application.stage_id,
       application.job_id,
       place.member_id,
       asking.reminder,
       coalesce(
           (SELECT max(interview.starts_at + interview.minutes * interval '1 minute')
              FROM interview
             WHERE interview.application_id = application.id
               AND interview.stage_id = application.stage_id
               AND interview.cancelled_at IS NULL),
           application.moved_at) AS due_at
  FROM interviewer
  JOIN interview sitting ON sitting.id = interviewer.interview_id AND sitting.cancelled_at IS NULL
  JOIN application
    ON application.id = sitting.application_id
   AND application.stage_id = sitting.stage_id
   AND application.passed_prospect
   AND application.status <> 'CLOSED'
  JOIN job ON job.id = application.job_id AND job.status = 'ACTIVE'
  JOIN hiring_team_member place ON place.job_id = application.job_id AND place.member_id = interviewer.member_id
  JOIN member ON member.id = place.member_id AND member.deactivated_at IS NULL
  JOIN candidate ON candidate.id = application.candidate_id
 CROSS JOIN LATERAL (
       SELECT bool_or(activity.inherit_team) AS inherit_team,
              (array_agg(activity.reminder
                         ORDER BY array_position(
                             ARRAY['HALF_DAY', 'ONE_DAY', 'TWO_DAYS', 'THREE_DAYS', 'ONE_WEEK', 'NONE'],
                             activity.reminder)))[1] AS reminder
         FROM activity
        WHERE activity.stage_id = application.stage_id
          AND activity.kind IN ('INTERVIEW', 'FEEDBACK')
          AND (activity.audience = 'ALL' OR (activity.audience = 'INTERNAL') = candidate.internal)
       HAVING count(*) > 0) AS asking
 WHERE NOT (asking.inherit_team AND place.role IN ('HIRING_MANAGER', 'INTERVIEWER'))
   AND NOT EXISTS (SELECT
                     FROM interviewer twice
                     JOIN interview other ON other.id = twice.interview_id AND other.cancelled_at IS NULL
                    WHERE twice.member_id = interviewer.member_id
                      AND other.application_id = sitting.application_id
                      AND other.stage_id = sitting.stage_id
                      AND other.id < sitting.id);
