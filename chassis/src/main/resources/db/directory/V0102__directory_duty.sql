-- The replica of duties: who answers for what, since when and until when. Accounts only; names and phones stay with their owner.
CREATE TABLE directory_duty (
    id            uuid         NOT NULL,
    subject_type  varchar(16)  COLLATE "C" NOT NULL,
    subject_code  varchar(64)  COLLATE "C" NOT NULL,
    area_code     varchar(15)  COLLATE "C",
    role          varchar(32)  COLLATE "C" NOT NULL,
    user_id       varchar(128) COLLATE "C",
    since         timestamptz  NOT NULL,
    until         timestamptz,
    acting_for    uuid,
    aggregate_seq bigint       NOT NULL,
    CONSTRAINT directory_duty_pk PRIMARY KEY (id)
);
CREATE INDEX directory_duty_user ON directory_duty (user_id);
CREATE INDEX directory_duty_subject ON directory_duty (subject_type, subject_code, role);
