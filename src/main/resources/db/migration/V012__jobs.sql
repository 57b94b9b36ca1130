-- Templates are kept by people: approval none or by everybody asked, prospects on or off, whose it is.
ALTER TABLE process_template
    ADD COLUMN version   integer NOT NULL DEFAULT 0,
    ADD COLUMN owner_id  uuid    REFERENCES member,
    ADD COLUMN approval  boolean NOT NULL DEFAULT false,
    ADD COLUMN prospects boolean NOT NULL DEFAULT true,
    ADD CHECK (length(name) <= 100);
ALTER TABLE template_stage ADD CHECK (length(name) <= 100);
ALTER TABLE stage ADD CHECK (length(name) <= 100);
ALTER TABLE instance_setting ADD COLUMN template_management boolean NOT NULL DEFAULT false;

ALTER TABLE job
    ADD COLUMN employment      text    CHECK (employment IN ('FULL_TIME', 'PART_TIME', 'CONTRACT', 'TEMPORARY', 'VOLUNTEER')),
    ADD COLUMN seniority       text    NOT NULL DEFAULT 'UNSPECIFIED' CHECK (seniority IN ('UNSPECIFIED', 'INTERNSHIP', 'ENTRY_LEVEL', 'ASSOCIATE', 'MID_SENIOR', 'DIRECTOR', 'EXECUTIVE')),
    ADD COLUMN skills          text[]  NOT NULL DEFAULT '{}',
    ADD COLUMN functions       text[]  NOT NULL DEFAULT '{}',
    ADD COLUMN industries      text[]  NOT NULL DEFAULT '{}',
    ADD COLUMN salary_currency text    CHECK (salary_currency ~ '^[A-Z]{3}$'),
    ADD COLUMN salary_from     integer CHECK (salary_from >= 0),
    ADD COLUMN salary_to       integer CHECK (salary_to >= 0),
    ADD COLUMN visibility      text    NOT NULL DEFAULT 'PUBLIC' CHECK (visibility IN ('INTERNAL', 'PUBLIC')),
    ADD COLUMN approval_needed boolean NOT NULL DEFAULT false,
    ADD COLUMN people_added    boolean NOT NULL DEFAULT false,
    ADD CHECK (salary_from IS NULL AND salary_to IS NULL OR salary_currency IS NOT NULL),
    ADD CHECK (salary_from <= salary_to);

-- Whether anybody was ever on the job, deleted applications included: then a hiring manager no longer deletes it (A12).
UPDATE job SET people_added = true WHERE id IN (SELECT job_id FROM application);
CREATE FUNCTION remember_people_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE job SET people_added = true WHERE id = NEW.job_id AND NOT people_added;
    RETURN NULL;
END
$$;
CREATE TRIGGER application_remembered AFTER INSERT ON application
    FOR EACH ROW EXECUTE FUNCTION remember_people_added();

-- Who was asked to approve a job; all at once, each answers once. A job waits for one request at a time.
CREATE TABLE approval_request (
    id       uuid        PRIMARY KEY,
    job_id   uuid        NOT NULL REFERENCES job ON DELETE CASCADE,
    asked_by uuid        NOT NULL REFERENCES member,
    message  text        NOT NULL DEFAULT '' CHECK (length(message) <= 2000),
    asked_at timestamptz NOT NULL,
    state    text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENDED')),
    ended_at timestamptz,
    CHECK ((state = 'OPEN') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX approval_request_open ON approval_request (job_id) WHERE state = 'OPEN';
CREATE INDEX approval_request_of_job ON approval_request (job_id, asked_at DESC, id DESC);
CREATE INDEX approval_request_by ON approval_request (asked_by, asked_at DESC, id DESC);

CREATE TABLE approval_answer (
    request_id  uuid        NOT NULL REFERENCES approval_request ON DELETE CASCADE,
    approver    uuid        NOT NULL REFERENCES member,
    approved    boolean,
    comment     text        NOT NULL DEFAULT '' CHECK (length(comment) <= 2000),
    answered_at timestamptz,
    reminded_at timestamptz,
    PRIMARY KEY (request_id, approver),
    CHECK ((approved IS NULL) = (answered_at IS NULL))
);
CREATE INDEX approval_answer_of ON approval_answer (approver, request_id);
