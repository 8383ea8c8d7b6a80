-- Files taken in and how far each has come. The fingerprint is keyed: it tells that a file was sent before, and nothing of its content.
CREATE TABLE import_job (
    id            uuid         NOT NULL,
    kind          varchar(32)  COLLATE "C" NOT NULL,
    sender        varchar(128) COLLATE "C" NOT NULL,
    areas         varchar(15)[] NOT NULL,
    dry_run       boolean      NOT NULL,
    on_duplicate  varchar(8)   COLLATE "C" NOT NULL,
    state         varchar(16)  COLLATE "C" NOT NULL,
    format        varchar(16)  COLLATE "C",
    fingerprint   bytea,
    header        text[],
    total         bigint,
    created       bigint       NOT NULL DEFAULT 0,
    updated       bigint       NOT NULL DEFAULT 0,
    unchanged     bigint       NOT NULL DEFAULT 0,
    rejected      bigint       NOT NULL DEFAULT 0,
    problem_code  varchar(64)  COLLATE "C",
    problem_facts text,
    received_at   timestamptz  NOT NULL,
    started_at    timestamptz,
    finished_at   timestamptz,
    purged_at     timestamptz,
    CONSTRAINT import_job_pk PRIMARY KEY (id),
    CONSTRAINT import_job_state_known
        CHECK (state IN ('RECEIVING', 'QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'))
);
CREATE INDEX import_job_waiting ON import_job (received_at) WHERE state IN ('QUEUED', 'RUNNING');
-- A file that failed or was stopped may be sent again.
CREATE UNIQUE INDEX import_job_same_file_unique ON import_job (sender, kind, dry_run, on_duplicate, fingerprint)
    WHERE state IN ('QUEUED', 'RUNNING', 'DONE');

-- The file as it came, in encrypted blocks. Ciphertext does not compress, so it is not tried.
CREATE TABLE import_block (
    import_id uuid    NOT NULL,
    n         integer NOT NULL,
    content   bytea   NOT NULL,
    CONSTRAINT import_block_pk PRIMARY KEY (import_id, n),
    CONSTRAINT import_block_of_job FOREIGN KEY (import_id) REFERENCES import_job (id)
);
ALTER TABLE import_block ALTER COLUMN content SET STORAGE EXTERNAL;

-- Rejected rows as they were sent and their faults, encrypted.
CREATE TABLE import_error (
    import_id uuid   NOT NULL,
    line      bigint NOT NULL,
    content   bytea  NOT NULL,
    CONSTRAINT import_error_pk PRIMARY KEY (import_id, line),
    CONSTRAINT import_error_of_job FOREIGN KEY (import_id) REFERENCES import_job (id)
);

-- What the earlier rows of a dry run would have made known, under keyed hashes and encrypted; gone when it ends.
CREATE TABLE import_known (
    import_id uuid  NOT NULL,
    key       bytea NOT NULL,
    content   bytea NOT NULL,
    CONSTRAINT import_known_pk PRIMARY KEY (import_id, key)
);
