-- Who wrote to whom on LinkedIn, as its sender logged it. The text is there only if they chose to keep it, for themself.
CREATE TABLE message (
    id           uuid        PRIMARY KEY,
    candidate_id uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    sender_id    uuid        NOT NULL REFERENCES member,
    job_id       uuid        REFERENCES job ON DELETE SET NULL,
    sent_at      timestamptz NOT NULL,
    logged_at    timestamptz NOT NULL,
    answered_at  timestamptz,
    content      text        CHECK (length(content) BETWEEN 1 AND 10000),
    key          text        CHECK (length(key) BETWEEN 1 AND 100),
    request_hash bytea,
    UNIQUE (sender_id, key)
);
CREATE INDEX message_of ON message (candidate_id, sent_at DESC, id);

CREATE TRIGGER message_of_the_living BEFORE INSERT ON message
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();

-- For how many days nobody writes again to somebody who has not answered, and whether Havn only warns. 0: no such rule.
ALTER TABLE instance_setting
    ADD COLUMN cool_off_days integer NOT NULL DEFAULT 0 CHECK (cool_off_days BETWEEN 0 AND 365),
    ADD COLUMN cool_off_hard boolean NOT NULL DEFAULT false;
