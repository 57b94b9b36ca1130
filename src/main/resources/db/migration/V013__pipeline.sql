-- Offers were not kept until now.
UPDATE application SET status = 'ACTIVE' WHERE status = 'OFFERED';

-- Who changed an application last stands on it; all that went before is history.
ALTER TABLE application
    ADD COLUMN moved_by      uuid    REFERENCES member,
    ADD COLUMN reached_offer boolean NOT NULL DEFAULT false,
    ADD COLUMN silver        boolean NOT NULL DEFAULT false,
    ADD COLUMN referrer_id   uuid    REFERENCES member,
    ADD COLUMN referrer_name text    CHECK (btrim(referrer_name) <> '' AND length(referrer_name) <= 200),
    ADD COLUMN offer         text    CHECK (offer IN ('PREPARED', 'ACCEPTED')),
    ADD CHECK (reached_offer OR NOT silver),
    ADD CHECK ((status = 'OFFERED') = (offer IS NOT NULL) OR status = 'CLOSED'),
    ADD CHECK (source = 'REFERRAL' OR (referrer_id IS NULL AND referrer_name IS NULL));
ALTER TABLE application RENAME COLUMN rejection_comment TO closing_comment;

UPDATE application
   SET moved_by = coalesce(
           (SELECT by_member FROM stage_move WHERE application_id = application.id ORDER BY at DESC, id DESC LIMIT 1),
           added_by),
       reached_offer = EXISTS (SELECT
                                 FROM stage
                                 LEFT JOIN stage_move ON stage_move.to_stage = stage.id
                                                     AND stage_move.application_id = application.id
                                WHERE stage.kind = 'OFFER'
                                  AND (stage.id = application.stage_id OR stage_move.id IS NOT NULL));
ALTER TABLE application ALTER COLUMN moved_by SET NOT NULL;

INSERT INTO history_entry (id, subject, subject_id, change, fields, by_member, at)
SELECT move.id,
       'APPLICATION',
       move.application_id,
       move.what,
       CASE WHEN target.id IS NULL THEN '{}'
            ELSE jsonb_build_object('stage', jsonb_build_object('was', origin.name, 'is', target.name)) END,
       move.by_member,
       move.at
  FROM stage_move move
  LEFT JOIN stage origin ON origin.id = move.from_stage
  LEFT JOIN stage target ON target.id = move.to_stage;
DROP TABLE stage_move;

-- The columns of a job's board, in the order in which people came to them.
CREATE INDEX application_board ON application (stage_id, moved_at DESC, id);

-- What was ticked off for one application; the row is the tick.
CREATE TABLE activity_done (
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    activity_id    uuid        NOT NULL REFERENCES activity ON DELETE CASCADE,
    done_by        uuid        NOT NULL REFERENCES member,
    done_at        timestamptz NOT NULL,
    PRIMARY KEY (application_id, activity_id)
);

-- Offers, kept by hand; an application has at most one that is neither declined nor taken back.
CREATE TABLE offer (
    id             uuid        PRIMARY KEY,
    version        integer     NOT NULL,
    application_id uuid        NOT NULL REFERENCES application ON DELETE CASCADE,
    job_id         uuid        NOT NULL REFERENCES job,
    state          text        NOT NULL CHECK (state IN ('PREPARED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK')),
    prepared_on    date        NOT NULL,
    prepared_by    uuid        NOT NULL REFERENCES member,
    answered_on    date,
    answered_by    uuid        REFERENCES member,
    comment        text        CHECK (length(comment) <= 4000),
    CHECK ((state = 'PREPARED') = (answered_on IS NULL)),
    CHECK ((answered_on IS NULL) = (answered_by IS NULL))
);
CREATE UNIQUE INDEX offer_open ON offer (application_id) WHERE state IN ('PREPARED', 'ACCEPTED');
CREATE INDEX offer_of_job ON offer (job_id);

-- How a job ended, each time that it did.
CREATE TABLE job_closing (
    id        uuid        PRIMARY KEY,
    job_id    uuid        NOT NULL REFERENCES job ON DELETE CASCADE,
    reason    text        NOT NULL CHECK (reason IN ('FILLED', 'CANCELLED')),
    comment   text        CHECK (length(comment) <= 4000),
    closed_by uuid        NOT NULL REFERENCES member,
    closed_at timestamptz NOT NULL
);
CREATE INDEX job_closing_of ON job_closing (job_id, closed_at DESC);

-- Whether the person works here already: some activities are for the one or the other only.
ALTER TABLE candidate ADD COLUMN internal boolean NOT NULL DEFAULT false;
