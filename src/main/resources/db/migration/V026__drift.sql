-- How often each field of LinkedIn's pages was found, and by which way; '' is not found. Nothing of any person.
CREATE TABLE reading_count (
    bucket   timestamptz NOT NULL,
    layout   text        NOT NULL,
    field    text        NOT NULL,
    way      text        NOT NULL,
    readings integer     NOT NULL CHECK (readings > 0),
    PRIMARY KEY (bucket, layout, field, way)
);

CREATE TABLE drift_alarm (
    layout   text             NOT NULL,
    field    text             NOT NULL,
    since    timestamptz      NOT NULL,
    usual    double precision NOT NULL,
    told_at  timestamptz      NOT NULL,
    ended_at timestamptz
);
CREATE UNIQUE INDEX drift_alarm_now ON drift_alarm (layout, field) WHERE ended_at IS NULL;
