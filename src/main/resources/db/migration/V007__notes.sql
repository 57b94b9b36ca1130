CREATE TABLE note (
    id             uuid        PRIMARY KEY,
    version        integer     NOT NULL,
    candidate_id   uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    application_id uuid        REFERENCES application ON DELETE CASCADE,
    author         uuid        NOT NULL REFERENCES member,
    visibility     text        NOT NULL CHECK (visibility IN ('PRIVATE', 'TEAM')),
    text           text        NOT NULL CHECK (btrim(text) <> '' AND length(text) <= 10000),
    created_at     timestamptz NOT NULL,
    edited_at      timestamptz,
    deleted_at     timestamptz
);
CREATE INDEX note_of_candidate ON note (candidate_id, created_at DESC, id) WHERE deleted_at IS NULL;
CREATE INDEX note_of_application ON note (application_id) WHERE deleted_at IS NULL;

CREATE TABLE note_history (
    id         uuid        PRIMARY KEY,
    note_id    uuid        NOT NULL REFERENCES note ON DELETE CASCADE,
    text       text        NOT NULL,
    changed_by uuid        NOT NULL REFERENCES member,
    changed_at timestamptz NOT NULL
);
