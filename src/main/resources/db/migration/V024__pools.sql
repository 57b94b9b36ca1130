-- People kept together for later. Its owner names it once; folded: the name as it is compared.
CREATE TABLE pool (
    id         uuid        PRIMARY KEY,
    version    integer     NOT NULL,
    owner_id   uuid        NOT NULL REFERENCES member,
    name       text        NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 100),
    folded     text        NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (owner_id, folded)
);

CREATE TABLE pool_contributor (
    pool_id   uuid NOT NULL REFERENCES pool ON DELETE CASCADE,
    member_id uuid NOT NULL REFERENCES member,
    PRIMARY KEY (pool_id, member_id)
);
CREATE INDEX pool_contributor_member ON pool_contributor (member_id);

CREATE TABLE pool_entry (
    id           uuid        PRIMARY KEY,
    pool_id      uuid        NOT NULL REFERENCES pool ON DELETE CASCADE,
    candidate_id uuid        NOT NULL REFERENCES candidate ON DELETE CASCADE,
    added_by     uuid        NOT NULL REFERENCES member,
    added_at     timestamptz NOT NULL
);
-- Not unique: two records of one person in a pool are merged and taken apart again; the room adds nobody twice.
CREATE INDEX pool_entry_in ON pool_entry (pool_id, added_at DESC, id);
CREATE INDEX pool_entry_of ON pool_entry (candidate_id, pool_id);

-- What was written and done with an export by the same click, so that undoing it takes that back, too.
ALTER TABLE capture ADD COLUMN note_id uuid REFERENCES note ON DELETE SET NULL;
ALTER TABLE capture ADD COLUMN pool_entry_id uuid REFERENCES pool_entry ON DELETE SET NULL;
CREATE INDEX capture_note ON capture (note_id) WHERE note_id IS NOT NULL;
CREATE INDEX capture_pool_entry ON capture (pool_entry_id) WHERE pool_entry_id IS NOT NULL;

-- The jobs a recruiter last exported to are offered first.
CREATE INDEX application_added_by ON application (added_by, added_at DESC) WHERE source = 'LINKEDIN';
