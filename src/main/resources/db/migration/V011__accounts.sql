-- A member's own time zone; without one their browser decides.
ALTER TABLE member ADD COLUMN time_zone text CHECK (length(time_zone) BETWEEN 1 AND 64);

-- Somebody who may become a member by a link that works once; only its hash is kept.
CREATE TABLE invitation (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
    email      text        NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) <= 254),
    roles      text[]      NOT NULL CHECK (roles <@ ARRAY['ADMINISTRATOR', 'RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER', 'READ_ONLY']),
    invited_by uuid        NOT NULL REFERENCES member,
    invited_at timestamptz NOT NULL,
    token_hash bytea       NOT NULL UNIQUE,
    expires_at timestamptz NOT NULL
);

-- The way to a new password: asked for by mail, or handed over by an administrator; each ends the former of its kind.
CREATE TABLE reset_link (
    member_id   uuid        NOT NULL REFERENCES member ON DELETE CASCADE,
    handed_over boolean     NOT NULL,
    token_hash  bytea       NOT NULL UNIQUE,
    expires_at  timestamptz NOT NULL,
    PRIMARY KEY (member_id, handed_over)
);
