-- Whom a note names; each of them could read it when it was written, and was told.
CREATE TABLE note_mention (
    note_id   uuid NOT NULL REFERENCES note ON DELETE CASCADE,
    member_id uuid NOT NULL REFERENCES member,
    PRIMARY KEY (note_id, member_id)
);
