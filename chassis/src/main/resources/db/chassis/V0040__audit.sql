-- Who did what to whom, when. Rows are added in the transaction they tell of and never changed.
CREATE TABLE audit_entry (
    id           uuid         NOT NULL,
    at           timestamptz  NOT NULL,
    actor        varchar(128) COLLATE "C" NOT NULL,
    action       varchar(64)  COLLATE "C" NOT NULL,
    subject_type varchar(64)  COLLATE "C" NOT NULL,
    subject_id   varchar(128) COLLATE "C" NOT NULL,
    area_code    varchar(15)  COLLATE "C",
    facts        text         NOT NULL,
    CONSTRAINT audit_entry_pk PRIMARY KEY (id)
);
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, at);
CREATE INDEX audit_entry_actor ON audit_entry (actor, at);
CREATE INDEX audit_entry_at ON audit_entry (at);

-- Entries that wait for the sealer: a queue, not a cursor, so that a late commit is never passed over.
CREATE TABLE audit_pending (
    n        bigint GENERATED ALWAYS AS IDENTITY (CACHE 1),
    entry_id uuid   NOT NULL,
    CONSTRAINT audit_pending_pk PRIMARY KEY (n)
);

-- The chain: each hash covers the one before it and its entry, so that a changed or missing row breaks every later one.
CREATE TABLE audit_seal (
    seq      bigint NOT NULL,
    entry_id uuid   NOT NULL,
    hash     bytea  NOT NULL,
    CONSTRAINT audit_seal_pk PRIMARY KEY (seq),
    CONSTRAINT audit_seal_entry_unique UNIQUE (entry_id)
);

REVOKE UPDATE, DELETE ON audit_entry, audit_seal FROM ${appRole};
