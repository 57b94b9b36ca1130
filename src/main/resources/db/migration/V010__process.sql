-- What is done in a stage; a template's are copied to each job made with it.
CREATE TABLE template_activity (
    template_id    uuid    NOT NULL,
    stage_position integer NOT NULL,
    position       integer NOT NULL CHECK (position >= 0),
    kind           text    NOT NULL CHECK (kind IN ('PROSPECT', 'APPLICATION', 'INTERVIEW', 'FEEDBACK', 'OFFER', 'CHECKLIST')),
    name           text    NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 100),
    required       boolean NOT NULL DEFAULT false,
    audience       text    NOT NULL DEFAULT 'ALL' CHECK (audience IN ('ALL', 'INTERNAL', 'EXTERNAL')),
    inherit_team   boolean NOT NULL DEFAULT true,
    view_before    boolean NOT NULL DEFAULT false,
    edit_after     boolean NOT NULL DEFAULT false,
    reminder       text    NOT NULL DEFAULT 'NONE' CHECK (reminder IN ('NONE', 'HALF_DAY', 'ONE_DAY', 'TWO_DAYS', 'THREE_DAYS', 'ONE_WEEK')),
    hiring_manager boolean NOT NULL DEFAULT true,
    PRIMARY KEY (template_id, stage_position, position),
    FOREIGN KEY (template_id, stage_position) REFERENCES template_stage ON DELETE CASCADE
);
INSERT INTO template_activity (template_id, stage_position, position, kind, name)
SELECT template_id,
       position,
       0,
       CASE kind WHEN 'SCREENING' THEN 'CHECKLIST' ELSE kind END,
       CASE kind WHEN 'SCREENING' THEN 'Phone screen' ELSE name END
  FROM template_stage;

CREATE TABLE activity (
    id             uuid    PRIMARY KEY,
    stage_id       uuid    NOT NULL REFERENCES stage ON DELETE CASCADE,
    position       integer NOT NULL CHECK (position >= 0),
    kind           text    NOT NULL CHECK (kind IN ('PROSPECT', 'APPLICATION', 'INTERVIEW', 'FEEDBACK', 'OFFER', 'CHECKLIST')),
    name           text    NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 100),
    required       boolean NOT NULL DEFAULT false,
    audience       text    NOT NULL DEFAULT 'ALL' CHECK (audience IN ('ALL', 'INTERNAL', 'EXTERNAL')),
    inherit_team   boolean NOT NULL DEFAULT true,
    view_before    boolean NOT NULL DEFAULT false,
    edit_after     boolean NOT NULL DEFAULT false,
    reminder       text    NOT NULL DEFAULT 'NONE' CHECK (reminder IN ('NONE', 'HALF_DAY', 'ONE_DAY', 'TWO_DAYS', 'THREE_DAYS', 'ONE_WEEK')),
    hiring_manager boolean NOT NULL DEFAULT true,
    UNIQUE (stage_id, position)
);
-- Jobs made before activities have those of the shipped template.
INSERT INTO activity (id, stage_id, position, kind, name)
SELECT gen_random_uuid(),
       id,
       0,
       CASE kind WHEN 'SCREENING' THEN 'CHECKLIST' ELSE kind END,
       CASE kind WHEN 'SCREENING' THEN 'Phone screen' ELSE name END
  FROM stage;

-- One row for each change of a job, an application or a candidate; nobody changes what was (K11).
CREATE TABLE history_entry (
    id         uuid        PRIMARY KEY,
    subject    text        NOT NULL CHECK (subject IN ('JOB', 'APPLICATION', 'CANDIDATE')),
    subject_id uuid        NOT NULL,
    change     text        NOT NULL,
    fields     jsonb       NOT NULL DEFAULT '{}',
    by_member  uuid        NOT NULL REFERENCES member,
    at         timestamptz NOT NULL
);
CREATE INDEX history_entry_of ON history_entry (subject, subject_id, at DESC, id DESC);

CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'history is never rewritten';
END
$$;
CREATE TRIGGER history_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON history_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();

-- Mails that wait to be sent; a sent one leaves no copy, for its link may open a door.
CREATE TABLE outgoing_mail (
    id              uuid        PRIMARY KEY,
    recipient       text        NOT NULL CHECK (length(recipient) <= 254),
    language        text        NOT NULL CHECK (language IN ('en', 'da')),
    kind            text        NOT NULL,
    words           jsonb       NOT NULL,
    path            text,
    attachment_name text,
    attachment_type text,
    attachment      bytea       CHECK (length(attachment) <= 1000000),
    created_at      timestamptz NOT NULL,
    tries           integer     NOT NULL DEFAULT 0,
    due_at          timestamptz NOT NULL,
    CHECK ((attachment IS NULL) = (attachment_name IS NULL) AND (attachment IS NULL) = (attachment_type IS NULL))
);
CREATE INDEX outgoing_mail_due ON outgoing_mail (due_at);

CREATE TABLE notice (
    id        uuid        PRIMARY KEY,
    member_id uuid        NOT NULL REFERENCES member ON DELETE CASCADE,
    kind      text        NOT NULL,
    words     jsonb       NOT NULL,
    path      text        NOT NULL,
    given_at  timestamptz NOT NULL,
    read_at   timestamptz
);
CREATE INDEX notice_of ON notice (member_id, given_at DESC, id DESC);
CREATE INDEX notice_unread ON notice (member_id) WHERE read_at IS NULL;
