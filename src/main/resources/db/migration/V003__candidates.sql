CREATE TABLE candidate (
    id          uuid        PRIMARY KEY,
    version     integer     NOT NULL,
    name        text        NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
    folded_name text        NOT NULL,
    headline    text        CHECK (length(headline) <= 500),
    location    text        CHECK (length(location) <= 200),
    email       text        CHECK (email = lower(email) AND length(email) <= 254),
    phone       text        CHECK (length(phone) <= 60),
    source      text        NOT NULL CHECK (source IN ('LINKEDIN', 'REFERRAL', 'AGENCY', 'CAREER_SITE', 'ADDED_BY_HAND', 'OTHER')),
    search_text text        NOT NULL,
    created_by  uuid        NOT NULL REFERENCES member,
    created_at  timestamptz NOT NULL
);
CREATE INDEX candidate_search ON candidate USING gin (search_text gin_trgm_ops);
CREATE INDEX candidate_by_name ON candidate (folded_name, id);
CREATE INDEX candidate_email ON candidate (email) WHERE email IS NOT NULL;

-- Where the person works, worked or studied, folded for "the same name at the same place".
CREATE TABLE affiliation (
    candidate_id uuid    NOT NULL REFERENCES candidate ON DELETE CASCADE,
    kind         text    NOT NULL CHECK (kind IN ('EMPLOYER', 'SCHOOL')),
    name         text    NOT NULL,
    folded_name  text    NOT NULL,
    position     integer NOT NULL,
    PRIMARY KEY (candidate_id, kind, folded_name)
);
