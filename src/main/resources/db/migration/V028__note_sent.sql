-- Under which key a browser sent a note, so that the same note sent twice is written once. Swept after a while.
CREATE TABLE note_sent (
    member_id    uuid        NOT NULL REFERENCES member ON DELETE CASCADE,
    key          text        NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
    request_hash bytea       NOT NULL,
    note_id      uuid        REFERENCES note ON DELETE CASCADE,
    sent_at      timestamptz NOT NULL,
    PRIMARY KEY (member_id, key)
);
CREATE INDEX note_sent_age ON note_sent (sent_at);
CREATE INDEX note_sent_note ON note_sent (note_id);
