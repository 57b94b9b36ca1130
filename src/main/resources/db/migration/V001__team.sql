CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- One row: what the administrator has decided for the whole installation.
CREATE TABLE instance_setting (
    only_one            boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    name                text    NOT NULL CHECK (btrim(name) <> ''),
    integration_enabled boolean NOT NULL DEFAULT false,
    overlay_mode        text    NOT NULL DEFAULT 'overlay' CHECK (overlay_mode IN ('overlay', 'panel')),
    reveal_prospects    boolean NOT NULL DEFAULT false,
    list_marks          boolean NOT NULL DEFAULT true
);
INSERT INTO instance_setting (name) VALUES ('Havn');

CREATE TABLE member (
    id             uuid        PRIMARY KEY,
    version        integer     NOT NULL,
    name           text        NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
    email          text        NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
    roles          text[]      NOT NULL CHECK (roles <@ ARRAY['ADMINISTRATOR', 'RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER', 'READ_ONLY']),
    language       text        CHECK (language IN ('en', 'da')),
    color_scheme   text        CHECK (color_scheme IN ('light', 'dark')),
    created_at     timestamptz NOT NULL,
    deactivated_at timestamptz
);
CREATE UNIQUE INDEX member_email ON member (email);

CREATE TABLE member_password (
    member_id uuid        PRIMARY KEY REFERENCES member ON DELETE CASCADE,
    hash      text        NOT NULL,
    set_at    timestamptz NOT NULL
);

-- The one-time link for the first administrator of an empty installation; only its hash is kept.
CREATE TABLE setup_link (
    only_one   boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    token_hash bytea       NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE paired_browser (
    id           uuid        PRIMARY KEY,
    member_id    uuid        NOT NULL REFERENCES member ON DELETE CASCADE,
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    created_at   timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL,
    revoked_at   timestamptz
);
CREATE INDEX paired_browser_member ON paired_browser (member_id) WHERE revoked_at IS NULL;
