-- A link by which somebody is asked to share their LinkedIn profile: for a known person, or for whoever gets it. Only the
-- hash of its secret is kept.
CREATE TABLE share_link (
    id           uuid        PRIMARY KEY,
    token_hash   bytea       NOT NULL UNIQUE,
    candidate_id uuid        REFERENCES candidate ON DELETE CASCADE,
    language     text        NOT NULL CHECK (language IN ('en', 'da')),
    consent_days integer     NOT NULL CHECK (consent_days BETWEEN 30 AND 1095),
    sent_to      text        CHECK (length(sent_to) <= 254),
    made_by      uuid        NOT NULL REFERENCES member,
    made_at      timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    revoked_at   timestamptz
);
CREATE INDEX share_link_of ON share_link (candidate_id, made_at DESC);

-- What a person agreed to, in the words they read. Proven: who agreed is surely the candidate, by the link that was made for
-- them or by an e-mail that LinkedIn vouches for; others only say so.
CREATE TABLE share_consent (
    id             uuid        PRIMARY KEY,
    link_id        uuid        REFERENCES share_link ON DELETE SET NULL,
    candidate_id   uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    manage_hash    bytea       NOT NULL UNIQUE,
    language       text        NOT NULL CHECK (language IN ('en', 'da')),
    wording        text        NOT NULL,
    wording_no     integer     NOT NULL,
    name           text        NOT NULL,
    email          text,
    address        text,
    signed_in      boolean     NOT NULL,
    proven         boolean     NOT NULL,
    made_candidate boolean     NOT NULL,
    agreed_at      timestamptz NOT NULL,
    until          timestamptz NOT NULL,
    ended_at       timestamptz,
    ended_by       text        CHECK (ended_by IN ('PERSON', 'TIME')),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX share_consent_of ON share_consent (candidate_id, agreed_at DESC);
CREATE INDEX share_consent_link ON share_consent (link_id);
CREATE INDEX share_consent_living ON share_consent (until) WHERE ended_at IS NULL;

CREATE TRIGGER share_consent_of_the_living BEFORE INSERT ON share_consent
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();
