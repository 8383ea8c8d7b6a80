-- What is owed: one row for each unit, template and period, laid down before anything is reported.
CREATE TABLE obligation (
    id                 uuid         NOT NULL,
    template_code      varchar(40)  COLLATE "C" NOT NULL,
    unit_kind          varchar(16)  COLLATE "C" NOT NULL,
    unit_code          varchar(64)  COLLATE "C" NOT NULL,
    area_code          varchar(15)  COLLATE "C" NOT NULL,
    period             varchar(40)  COLLATE "C" NOT NULL,
    day                date         NOT NULL,
    due_at             timestamptz  NOT NULL,
    state              varchar(16)  COLLATE "C" NOT NULL,
    first_submitted_at timestamptz,
    excuse_reason      varchar(500),
    excused_by         varchar(128),
    reminded_at        timestamptz,
    updated_at         timestamptz  NOT NULL,
    version            bigint       NOT NULL,
    CONSTRAINT obligation_pk PRIMARY KEY (id),
    CONSTRAINT obligation_unique UNIQUE (template_code, unit_code, period),
    CONSTRAINT obligation_met_at CHECK ((state IN ('ON_TIME', 'LATE')) = (first_submitted_at IS NOT NULL)),
    CONSTRAINT obligation_excused_why CHECK ((state = 'EXCUSED') = (excuse_reason IS NOT NULL))
);
CREATE INDEX obligation_period ON obligation (template_code, period, area_code);
CREATE INDEX obligation_day ON obligation (template_code, day, area_code);
CREATE INDEX obligation_due ON obligation (due_at, id);
CREATE INDEX obligation_open ON obligation (area_code, due_at) WHERE state IN ('PENDING', 'MISSING');

-- The business days whose obligations have been laid down.
CREATE TABLE opened_day (
    day date NOT NULL,
    CONSTRAINT opened_day_pk PRIMARY KEY (day)
);
