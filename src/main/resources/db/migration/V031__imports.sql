-- People may come from a file.
ALTER TABLE candidate DROP CONSTRAINT candidate_source_check;
ALTER TABLE candidate
    ADD CONSTRAINT candidate_source_check
    CHECK (source IN ('LINKEDIN', 'REFERRAL', 'AGENCY', 'CAREER_SITE', 'ADDED_BY_HAND', 'IMPORT', 'OTHER'));
ALTER TABLE application DROP CONSTRAINT application_source_check;
ALTER TABLE application
    ADD CONSTRAINT application_source_check
    CHECK (source IN ('LINKEDIN', 'REFERRAL', 'AGENCY', 'CAREER_SITE', 'ADDED_BY_HAND', 'IMPORT', 'OTHER'));
ALTER TABLE candidate_fact DROP CONSTRAINT candidate_fact_source_check;
ALTER TABLE candidate_fact
    ADD CONSTRAINT candidate_fact_source_check CHECK (source IN ('LINKEDIN', 'PERSON', 'IMPORT'));

-- A file that a member brings into a pool. Fields: what each column holds, empty for one that is left out.
CREATE TABLE import (
    id         uuid        PRIMARY KEY,
    pool_id    uuid        NOT NULL REFERENCES pool ON DELETE CASCADE,
    member_id  uuid        NOT NULL REFERENCES member,
    file_name  text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    headings   text[]      NOT NULL,
    examples   text[]      NOT NULL,
    fields     text[]      NOT NULL,
    state      text        NOT NULL CHECK (state IN ('MAPPING', 'WAITING', 'CHECKING', 'ADDING', 'DONE', 'BROKEN', 'FAILED', 'CANCELLED', 'UNDOING', 'UNDONE')),
    rows_total integer     NOT NULL,
    rows_done  integer     NOT NULL DEFAULT 0,
    bad_rows   integer     NOT NULL DEFAULT 0,
    added      integer     NOT NULL DEFAULT 0,
    known      integer     NOT NULL DEFAULT 0,
    in_before  integer     NOT NULL DEFAULT 0,
    repeated   integer     NOT NULL DEFAULT 0,
    removed    integer     NOT NULL DEFAULT 0,
    refusal    text,
    created_at timestamptz NOT NULL,
    beat_at    timestamptz NOT NULL
);
CREATE INDEX import_of ON import (pool_id, member_id, created_at DESC);
CREATE INDEX import_under_way ON import (created_at) WHERE state IN ('MAPPING', 'WAITING', 'CHECKING', 'ADDING', 'UNDOING');

-- Only until the import is over.
CREATE TABLE import_content (
    import_id uuid  PRIMARY KEY REFERENCES import ON DELETE CASCADE,
    content   bytea NOT NULL CHECK (length(content) BETWEEN 1 AND 10485760)
);
ALTER TABLE import_content ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE import_problem (
    import_id uuid    NOT NULL REFERENCES import ON DELETE CASCADE,
    line      integer NOT NULL,
    field     text    NOT NULL,
    reason    text    NOT NULL,
    value     text    NOT NULL,
    PRIMARY KEY (import_id, line, field, reason)
);

-- Whom an import brought, so that it can be undone: made by it, put into the pool by it. Who is merged is touched, and stays.
CREATE TABLE import_person (
    import_id    uuid    NOT NULL REFERENCES import ON DELETE CASCADE,
    candidate_id uuid    NOT NULL REFERENCES candidate ON DELETE CASCADE,
    made         boolean NOT NULL,
    entered      boolean NOT NULL,
    PRIMARY KEY (import_id, candidate_id)
);
CREATE INDEX import_person_of ON import_person (candidate_id);

-- What a member said of headings last: for the same set of them, in whatever order, it is proposed again.
CREATE TABLE import_mapping (
    member_id uuid   NOT NULL REFERENCES member ON DELETE CASCADE,
    key       text   NOT NULL,
    headings  text[] NOT NULL,
    fields    text[] NOT NULL,
    PRIMARY KEY (member_id, key)
);

-- The rows while they are compared with each other and with Havn; after a crash the file is read again. First_line: the
-- first row of the same person.
CREATE UNLOGGED TABLE import_row (
    import_id      uuid    NOT NULL,
    line           integer NOT NULL,
    first_line     integer NOT NULL,
    name           text    NOT NULL,
    folded_name    text    NOT NULL,
    phone          text,
    title          text,
    company        text,
    folded_company text    NOT NULL,
    location       text,
    schools        text[]  NOT NULL,
    skills         text[]  NOT NULL,
    profile        text,
    candidate_id   uuid,
    PRIMARY KEY (import_id, line)
);
CREATE INDEX import_row_first ON import_row (import_id, first_line, line);

-- What a row names its person by.
CREATE UNLOGGED TABLE import_key (
    import_id uuid    NOT NULL,
    line      integer NOT NULL,
    kind      text    NOT NULL,
    value     text    NOT NULL,
    position  integer NOT NULL
);
CREATE INDEX import_key_of ON import_key (import_id, line);

CREATE UNLOGGED TABLE import_match (
    import_id    uuid    NOT NULL,
    first_line   integer NOT NULL,
    candidate_id uuid    NOT NULL,
    sure         boolean NOT NULL
);
CREATE INDEX import_match_of ON import_match (import_id, first_line);
