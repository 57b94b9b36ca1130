-- Do not contact: a person, whoever works at a company, or whoever has an e-mail of a domain. The one place where it is kept.
CREATE TABLE exclusion (
    id           uuid        PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('PERSON', 'COMPANY', 'DOMAIN')),
    candidate_id uuid        REFERENCES candidate ON DELETE CASCADE,
    name         text        CHECK (btrim(name) <> '' AND length(name) <= 200),
    folded       text        CHECK (folded <> ''),
    reason       text        NOT NULL CHECK (btrim(reason) <> '' AND length(reason) <= 500),
    until        date,
    made_by      uuid        NOT NULL REFERENCES member,
    made_at      timestamptz NOT NULL,
    lifted_by    uuid        REFERENCES member,
    lifted_at    timestamptz,
    CHECK ((kind = 'PERSON') = (candidate_id IS NOT NULL)),
    CHECK ((kind = 'PERSON') = (folded IS NULL)),
    CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
);
CREATE INDEX exclusion_person ON exclusion (candidate_id) WHERE lifted_at IS NULL;
CREATE INDEX exclusion_value ON exclusion (kind, folded) WHERE lifted_at IS NULL;

CREATE TRIGGER exclusion_of_the_living BEFORE INSERT ON exclusion
    FOR EACH ROW WHEN (NEW.candidate_id IS NOT NULL) EXECUTE FUNCTION refuse_rows_of_the_merged();
