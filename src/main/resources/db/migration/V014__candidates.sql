-- Further addresses recognise a person like the first one does.
ALTER TABLE candidate
    ADD COLUMN IF NOT EXISTS internal boolean NOT NULL DEFAULT false,
    ADD COLUMN more_emails text[] NOT NULL DEFAULT '{}' CHECK (cardinality(more_emails) <= 10),
    ADD COLUMN merged_into uuid REFERENCES candidate ON DELETE CASCADE CHECK (merged_into <> id);
CREATE INDEX candidate_more_emails ON candidate USING gin (more_emails);
CREATE INDEX candidate_similar_name ON candidate USING gin (folded_name gin_trgm_ops);
CREATE INDEX candidate_merged_into ON candidate (merged_into) WHERE merged_into IS NOT NULL;

-- Resumes and the like; what is in them lies in a table of its own, so that lists never read it.
CREATE TABLE document (
    id             uuid        PRIMARY KEY,
    candidate_id   uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    application_id uuid        REFERENCES application ON DELETE CASCADE,
    kind           text        NOT NULL CHECK (kind IN ('RESUME', 'COVER_LETTER', 'PORTFOLIO', 'OTHER')),
    name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    type           text        NOT NULL,
    size           integer     NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    added_by       uuid        NOT NULL REFERENCES member,
    added_at       timestamptz NOT NULL
);
CREATE INDEX document_of ON document (candidate_id, added_at DESC, id);
CREATE INDEX document_of_application ON document (application_id) WHERE application_id IS NOT NULL;

CREATE TABLE document_content (
    document_id uuid  PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    content     bytea NOT NULL CHECK (length(content) BETWEEN 1 AND 10485760)
);
-- Such files are compressed already.
ALTER TABLE document_content ALTER COLUMN content SET STORAGE EXTERNAL;

-- Two records that became one: what the survivor said before and after, and which rows moved, by room.
CREATE TABLE candidate_merge (
    id          uuid        PRIMARY KEY,
    survivor_id uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    merged_id   uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    before      jsonb       NOT NULL,
    after       jsonb       NOT NULL,
    moved       jsonb       NOT NULL,
    merged_by   uuid        NOT NULL REFERENCES member,
    merged_at   timestamptz NOT NULL,
    undone_by   uuid        REFERENCES member,
    undone_at   timestamptz,
    CHECK (survivor_id <> merged_id),
    CHECK ((undone_by IS NULL) = (undone_at IS NULL))
);
CREATE UNIQUE INDEX candidate_merge_now ON candidate_merge (merged_id) WHERE undone_at IS NULL;
CREATE INDEX candidate_merge_of ON candidate_merge (survivor_id) WHERE undone_at IS NULL;

-- Two applications for one job change places in one statement when their people are merged.
ALTER TABLE application
    DROP CONSTRAINT application_candidate_id_job_id_key,
    ADD UNIQUE (candidate_id, job_id) DEFERRABLE INITIALLY IMMEDIATE;

-- Nothing new comes to a record that was merged away: whoever writes waits for the merge under way, and then sees it.
CREATE FUNCTION refuse_rows_of_the_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM candidate WHERE id = NEW.candidate_id AND merged_into IS NULL FOR KEY SHARE;
    IF NOT FOUND THEN
        RAISE foreign_key_violation USING MESSAGE = 'this candidate is gone, or merged into another';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER application_of_the_living BEFORE INSERT ON application
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();
CREATE TRIGGER note_of_the_living BEFORE INSERT ON note
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();
CREATE TRIGGER document_of_the_living BEFORE INSERT ON document
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();
CREATE TRIGGER linkedin_identity_of_the_living BEFORE INSERT ON linkedin_identity
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();
CREATE TRIGGER capture_of_the_living BEFORE INSERT ON capture
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();
