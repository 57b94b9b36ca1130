-- The keys that sign access tokens, newest first in use; older ones still verify.
CREATE TABLE signing_key (
    kid        text        PRIMARY KEY,
    jwk        text        NOT NULL,
    created_at timestamptz NOT NULL
);

-- A browser asking to be paired, and after the exchange the authorization behind the pairing.
-- Of state, code and tokens only hashes are kept.
CREATE TABLE pairing_authorization (
    id                uuid        PRIMARY KEY,
    member_id         uuid        NOT NULL REFERENCES member ON DELETE CASCADE,
    redirect_uri      text        NOT NULL,
    client_state      text,
    code_challenge    text        NOT NULL,
    scopes            text[]      NOT NULL,
    created_at        timestamptz NOT NULL,
    state_hash        bytea       UNIQUE,
    code_hash         bytea       UNIQUE,
    code_issued_at    timestamptz,
    code_expires_at   timestamptz,
    paired_browser_id uuid        UNIQUE REFERENCES paired_browser ON DELETE CASCADE,
    access_hash       bytea,
    CHECK ((code_hash IS NULL) = (code_expires_at IS NULL))
);
CREATE INDEX pairing_authorization_access ON pairing_authorization (access_hash);
CREATE INDEX pairing_authorization_member ON pairing_authorization (member_id);
CREATE INDEX pairing_authorization_unfinished ON pairing_authorization (created_at) WHERE paired_browser_id IS NULL;

-- Every refresh token given out and not yet expired; a replaced one that comes back gives a theft away.
CREATE TABLE refresh_token (
    hash             bytea       PRIMARY KEY,
    authorization_id uuid        NOT NULL REFERENCES pairing_authorization ON DELETE CASCADE,
    parent           bytea,
    issued_at        timestamptz NOT NULL,
    expires_at       timestamptz NOT NULL,
    replaced_at      timestamptz
);
CREATE INDEX refresh_token_of ON refresh_token (authorization_id);
CREATE INDEX refresh_token_expiry ON refresh_token (expires_at);
CREATE INDEX paired_browser_revoked ON paired_browser (revoked_at) WHERE revoked_at IS NOT NULL;
