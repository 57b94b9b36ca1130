-- What LinkedIn calls the person, and who said so. A row with an end is history. DECODED is the number inside an opaque
-- id: a hint only, so two candidates may have it. With an application, the export to it brought the row.
CREATE TABLE linkedin_identity (
    id             uuid        PRIMARY KEY,
    candidate_id   uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    application_id uuid,
    kind           text        NOT NULL CHECK (kind IN ('SLUG', 'OPAQUE', 'MEMBER', 'DECODED')),
    value          text        NOT NULL CHECK (length(value) BETWEEN 1 AND 300),
    linked_by      uuid        NOT NULL REFERENCES member,
    linked_at      timestamptz NOT NULL,
    ended_by       uuid        REFERENCES member,
    ended_at       timestamptz,
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX linkedin_identity_now ON linkedin_identity (kind, value) WHERE ended_at IS NULL AND kind <> 'DECODED';
CREATE INDEX linkedin_identity_hint ON linkedin_identity (value) WHERE ended_at IS NULL AND kind = 'DECODED';
CREATE INDEX linkedin_identity_of ON linkedin_identity (candidate_id);

-- A page as read at an export; never its HTML. Made_candidate: the export brought the candidate too.
CREATE TABLE capture (
    id             uuid        PRIMARY KEY,
    candidate_id   uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    application_id uuid        NOT NULL UNIQUE,
    made_candidate boolean     NOT NULL,
    captured_by    uuid        NOT NULL REFERENCES member,
    captured_at    timestamptz NOT NULL,
    address        text        NOT NULL,
    layout         text        NOT NULL,
    profile        jsonb       NOT NULL
);
CREATE INDEX capture_of ON capture (candidate_id, captured_at DESC);

-- The answer given to an export, for the same question asked twice.
CREATE TABLE export_answer (
    member_id      uuid        NOT NULL REFERENCES member ON DELETE CASCADE,
    key            text        NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
    request_hash   bytea       NOT NULL,
    candidate_id   uuid        NOT NULL,
    application_id uuid        NOT NULL,
    created        boolean     NOT NULL,
    answered_at    timestamptz NOT NULL,
    PRIMARY KEY (member_id, key)
);
CREATE INDEX export_answer_age ON export_answer (answered_at);
