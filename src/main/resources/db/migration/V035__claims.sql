-- An address that somebody says is a candidate's: the person themself, or a file. It matches nobody until a recruiter links it.
CREATE TABLE profile_claim (
    id           uuid        PRIMARY KEY,
    candidate_id uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    address      text        NOT NULL CHECK (length(address) BETWEEN 1 AND 600),
    said_by      text        NOT NULL CHECK (said_by IN ('PERSON', 'IMPORT')),
    said_at      timestamptz NOT NULL,
    dismissed_by uuid        REFERENCES member,
    dismissed_at timestamptz,
    CHECK ((dismissed_by IS NULL) = (dismissed_at IS NULL))
);
-- Not unique: two records of one person may claim the same and be merged.
CREATE INDEX profile_claim_of ON profile_claim (candidate_id, said_at DESC);
CREATE INDEX profile_claim_address ON profile_claim (address) WHERE dismissed_at IS NULL;

CREATE TRIGGER profile_claim_of_the_living BEFORE INSERT ON profile_claim
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();

-- A person may end their own link; then no member did.
ALTER TABLE linkedin_identity ADD COLUMN ended_by_person boolean NOT NULL DEFAULT false;
ALTER TABLE linkedin_identity DROP CONSTRAINT linkedin_identity_check;
ALTER TABLE linkedin_identity
    ADD CONSTRAINT linkedin_identity_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL AND NOT ended_by_person));
