-- Who was reminded, ordered or referred about what, with the people who answered for it at that moment (accounts and roles).
CREATE TABLE escalation (
    id              uuid         NOT NULL,
    subject_type    varchar(32)  COLLATE "C" NOT NULL,
    subject_id      varchar(64)  COLLATE "C" NOT NULL,
    step            varchar(32)  COLLATE "C" NOT NULL,
    site_id         uuid,
    area_code       varchar(15)  COLLATE "C" NOT NULL,
    department_code varchar(64)  COLLATE "C",
    duty_holders    jsonb        NOT NULL,
    prior_findings  jsonb        NOT NULL,
    reason          varchar(1000),
    automatic       boolean      NOT NULL,
    raised_by       varchar(128) COLLATE "C" NOT NULL,
    raised_at       timestamptz  NOT NULL,
    outcome         varchar(2000),
    outcome_at      timestamptz,
    outcome_by      varchar(128) COLLATE "C",
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT escalation_pk PRIMARY KEY (id)
);
CREATE INDEX escalation_area ON escalation (area_code, id);
CREATE INDEX escalation_subject ON escalation (subject_type, subject_id, id);
