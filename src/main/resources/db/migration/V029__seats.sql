-- What a member says of their LinkedIn account; an administrator may correct the seat. It widens no right in Havn.
CREATE TABLE member_seat (
    member_id    uuid        PRIMARY KEY REFERENCES member ON DELETE CASCADE,
    seat         text        NOT NULL DEFAULT 'NONE' CHECK (seat IN ('RECRUITER', 'HIRING_MANAGER', 'NONE')),
    own_profile  text        CHECK (length(own_profile) BETWEEN 1 AND 600),
    stated_by    uuid        NOT NULL REFERENCES member,
    stated_at    timestamptz NOT NULL
);
