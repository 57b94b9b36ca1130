CREATE TABLE process_template (
    id         uuid    PRIMARY KEY,
    name       text    NOT NULL CHECK (btrim(name) <> ''),
    is_default boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX process_template_name ON process_template (lower(name));
CREATE UNIQUE INDEX process_template_default ON process_template (is_default) WHERE is_default;

CREATE TABLE template_stage (
    template_id uuid    NOT NULL REFERENCES process_template ON DELETE CASCADE,
    position    integer NOT NULL CHECK (position >= 0),
    kind        text    NOT NULL CHECK (kind IN ('PROSPECT', 'APPLICATION', 'SCREENING', 'INTERVIEW', 'OFFER')),
    name        text    NOT NULL CHECK (btrim(name) <> ''),
    PRIMARY KEY (template_id, position)
);

INSERT INTO process_template VALUES ('00000000-0000-7000-8000-000000000001', 'Standard', true);
INSERT INTO template_stage (template_id, position, kind, name)
SELECT '00000000-0000-7000-8000-000000000001', position, kind, name
  FROM (VALUES (0, 'PROSPECT', 'Prospect'), (1, 'APPLICATION', 'Application'), (2, 'SCREENING', 'Screening'),
               (3, 'INTERVIEW', 'Interview'), (4, 'OFFER', 'Offer')) AS stage (position, kind, name);

CREATE SEQUENCE job_number;

CREATE TABLE job (
    id                uuid        PRIMARY KEY,
    version           integer     NOT NULL,
    number            integer     NOT NULL UNIQUE,
    title             text        NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 200),
    description       text        NOT NULL CHECK (btrim(description) <> '' AND length(description) <= 20000),
    location          text        NOT NULL CHECK (btrim(location) <> '' AND length(location) <= 200),
    openings          integer     NOT NULL DEFAULT 1 CHECK (openings BETWEEN 1 AND 999),
    status            text        NOT NULL CHECK (status IN ('DRAFT', 'PENDING', 'APPROVED', 'REJECTED', 'ACTIVE', 'CLOSED')),
    prospects_enabled boolean     NOT NULL DEFAULT true,
    search_text       text        NOT NULL,
    created_by        uuid        NOT NULL REFERENCES member,
    created_at        timestamptz NOT NULL,
    activated_at      timestamptz,
    closed_at         timestamptz,
    CHECK (status <> 'ACTIVE' OR activated_at IS NOT NULL),
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL))
);
CREATE INDEX job_search ON job USING gin (search_text gin_trgm_ops);
CREATE INDEX job_status_newest ON job (status, created_at DESC, id);

-- A job's own stages, copied from its template; frozen once the job is active.
CREATE TABLE stage (
    id       uuid    PRIMARY KEY,
    job_id   uuid    NOT NULL REFERENCES job ON DELETE CASCADE,
    position integer NOT NULL CHECK (position >= 0),
    kind     text    NOT NULL CHECK (kind IN ('PROSPECT', 'APPLICATION', 'SCREENING', 'INTERVIEW', 'OFFER')),
    name     text    NOT NULL CHECK (btrim(name) <> ''),
    UNIQUE (job_id, position),
    UNIQUE (job_id, id)
);

CREATE TABLE hiring_team_member (
    job_id    uuid        NOT NULL REFERENCES job ON DELETE CASCADE,
    member_id uuid        NOT NULL REFERENCES member,
    role      text        NOT NULL CHECK (role IN ('RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER', 'DELEGATE')),
    for_id    uuid        REFERENCES member,
    added_at  timestamptz NOT NULL,
    PRIMARY KEY (job_id, member_id),
    CHECK ((role = 'DELEGATE') = (for_id IS NOT NULL)),
    CHECK (for_id IS DISTINCT FROM member_id)
);
CREATE INDEX hiring_team_of_member ON hiring_team_member (member_id, job_id);
CREATE INDEX hiring_team_delegates ON hiring_team_member (job_id, for_id) WHERE for_id IS NOT NULL;
