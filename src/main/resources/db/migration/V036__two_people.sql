-- A recruiter has looked at both and said that these are two people, whatever else points from one to the other.
CREATE TABLE two_people (
    one_id   uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    other_id uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    said_by  uuid        NOT NULL REFERENCES member,
    said_at  timestamptz NOT NULL,
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id)
);
CREATE INDEX two_people_other ON two_people (other_id);
