-- The page of somebody known, as a member read it last; never its HTML.
CREATE TABLE page_capture (
    id           uuid        PRIMARY KEY,
    candidate_id uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    captured_by  uuid        NOT NULL REFERENCES member,
    captured_at  timestamptz NOT NULL,
    address      text        NOT NULL,
    layout       text        NOT NULL,
    profile      jsonb       NOT NULL
);
CREATE INDEX page_capture_of ON page_capture (candidate_id, captured_by);

-- What differed, and what was decided of it.
CREATE TABLE capture_field (
    capture_id uuid   NOT NULL REFERENCES page_capture ON DELETE CASCADE,
    field      text   NOT NULL,
    was        text[] NOT NULL,
    becomes    text[] NOT NULL,
    decision   text   NOT NULL DEFAULT 'OPEN' CHECK (decision IN ('OPEN', 'ACCEPTED', 'DISMISSED')),
    PRIMARY KEY (capture_id, field)
);

-- What is known of a person beside their contact details. A field that the person entered is theirs: no page replaces it.
CREATE TABLE candidate_fact (
    candidate_id uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    field        text        NOT NULL,
    texts        text[]      NOT NULL,
    source       text        NOT NULL CHECK (source IN ('LINKEDIN', 'PERSON')),
    taken_by     uuid        REFERENCES member,
    taken_at     timestamptz NOT NULL,
    PRIMARY KEY (candidate_id, field)
);

CREATE TRIGGER page_capture_of_the_living BEFORE INSERT ON page_capture
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();
CREATE TRIGGER candidate_fact_of_the_living BEFORE INSERT ON candidate_fact
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();
