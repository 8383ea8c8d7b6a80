-- Deadlines, escalations and retries, due by the business clock; a row is gone once its handler has committed.
CREATE TABLE timer (
    id       uuid         NOT NULL,
    kind     varchar(64)  COLLATE "C" NOT NULL,
    subject  varchar(128) COLLATE "C" NOT NULL,
    due_at   timestamptz  NOT NULL,
    retry_at timestamptz,
    attempts integer      NOT NULL DEFAULT 0,
    CONSTRAINT timer_pk PRIMARY KEY (id),
    CONSTRAINT timer_kind_subject_unique UNIQUE (kind, subject)
);
CREATE INDEX timer_next ON timer (coalesce(retry_at, due_at));
