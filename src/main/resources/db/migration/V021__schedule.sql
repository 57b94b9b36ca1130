-- An interview, at a moment that is one for everybody; zone is where its wall clock hangs, sequence counts its changes.
CREATE TABLE interview (
    id             uuid        PRIMARY KEY,
    version        integer     NOT NULL,
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    stage_id       uuid        NOT NULL REFERENCES stage,
    title          text        NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
    starts_at      timestamptz NOT NULL,
    minutes        integer     NOT NULL CHECK (minutes BETWEEN 5 AND 720),
    zone           text        NOT NULL,
    place          text        NOT NULL DEFAULT '' CHECK (length(place) <= 500),
    planned_by     uuid        NOT NULL REFERENCES member,
    planned_at     timestamptz NOT NULL,
    cancelled_at   timestamptz
);
CREATE INDEX interview_of ON interview (application_id, starts_at);

CREATE TABLE interviewer (
    interview_id uuid NOT NULL REFERENCES interview ON DELETE CASCADE,
    member_id    uuid NOT NULL REFERENCES member,
    PRIMARY KEY (interview_id, member_id)
);
CREATE INDEX interviewer_member ON interviewer (member_id);

-- Who is asked for feedback on an application at its present stage: hiring managers and interviewers where the stage
-- inherits its team, and whoever interviews. A recruiter takes part whenever they like; a list of everybody they recruit
-- would hide what is theirs to do. Due when the interview is over; without one, when the stage is reached.
CREATE VIEW asked_for_feedback AS
WITH asking AS (
    SELECT application.id AS application_id,
           application.stage_id,
           application.job_id,
           application.moved_at,
           bool_or(activity.inherit_team) AS inherit_team,
           min(activity.reminder) AS reminder
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

-- Each time somebody was asked for their feedback: on reaching the stage, by a colleague, by the clock.
CREATE TABLE feedback_call (
    id             uuid        PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    stage_id       uuid        NOT NULL REFERENCES stage,
    member_id      uuid        NOT NULL REFERENCES member,
    why            text        NOT NULL CHECK (why IN ('REACHED', 'COLLEAGUE', 'CLOCK')),
    by_member      uuid        REFERENCES member,
    at             timestamptz NOT NULL
);
CREATE UNIQUE INDEX feedback_call_once ON feedback_call (application_id, stage_id, member_id, why) WHERE why <> 'COLLEAGUE';
CREATE INDEX feedback_call_of ON feedback_call (application_id, stage_id, member_id, at DESC);
