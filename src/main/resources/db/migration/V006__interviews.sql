CREATE TABLE feedback (
    id             uuid        PRIMARY KEY,
    version        integer     NOT NULL,
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    stage_id       uuid        NOT NULL REFERENCES stage,
    interviewer    uuid        NOT NULL REFERENCES member,
    recommend      boolean,
    overall        text        NOT NULL DEFAULT '' CHECK (length(overall) <= 10000),
    strengths      text        NOT NULL DEFAULT '' CHECK (length(strengths) <= 10000),
    weaknesses     text        NOT NULL DEFAULT '' CHECK (length(weaknesses) <= 10000),
    saved_at       timestamptz NOT NULL,
    submitted_at   timestamptz,
    UNIQUE (application_id, stage_id, interviewer),
    CHECK (submitted_at IS NULL OR recommend IS NOT NULL)
);
CREATE INDEX feedback_by_interviewer ON feedback (interviewer);
