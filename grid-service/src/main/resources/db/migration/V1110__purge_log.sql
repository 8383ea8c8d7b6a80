-- What was removed for its age: a row a kind and business day, with a count and nothing of what it was. Nothing is taken out of it.
CREATE TABLE purge_log (
    id           uuid        NOT NULL,
    day          date        NOT NULL,
    kind         varchar(64) COLLATE "C" NOT NULL,
    ended_before timestamptz NOT NULL,
    removed      bigint      NOT NULL,
    started_at   timestamptz NOT NULL,
    finished_at  timestamptz NOT NULL,
    CONSTRAINT purge_log_pk PRIMARY KEY (id),
    CONSTRAINT purge_log_day_unique UNIQUE (day, kind),
    CONSTRAINT purge_log_removed CHECK (removed >= 0)
);
CREATE INDEX purge_log_finished ON purge_log (finished_at, id);
REVOKE DELETE ON purge_log FROM ${appRole};
