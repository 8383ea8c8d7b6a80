-- Reports, one row a version; the day is the last one of the period, none for an ad-hoc collection. The figures are JSON: they are entered, checked and shown as one.
CREATE TABLE report (
    id                uuid         NOT NULL,
    template_code     varchar(40)  COLLATE "C" NOT NULL,
    template_edition  integer      NOT NULL,
    unit_kind         varchar(16)  COLLATE "C" NOT NULL,
    unit_code         varchar(64)  COLLATE "C" NOT NULL,
    area_code         varchar(15)  COLLATE "C" NOT NULL,
    period            varchar(40)  COLLATE "C" NOT NULL,
    day               date,
    edition           integer      NOT NULL,
    state             varchar(16)  COLLATE "C" NOT NULL,
    figures           jsonb        NOT NULL,
    remarks           jsonb        NOT NULL,
    explanations      jsonb        NOT NULL,
    correction_reason varchar(500),
    return_reason     varchar(500),
    drafted_by        varchar(128) NOT NULL,
    signed_by         varchar(128),
    signed_at         timestamptz,
    submitted_at      timestamptz,
    returned_at       timestamptz,
    accepted_by       varchar(128),
    accepted_at       timestamptz,
    created_at        timestamptz  NOT NULL,
    updated_at        timestamptz  NOT NULL,
    version           bigint       NOT NULL,
    CONSTRAINT report_pk PRIMARY KEY (id),
    CONSTRAINT report_version_unique UNIQUE (template_code, unit_code, period, edition),
    CONSTRAINT report_signed CHECK (state NOT IN ('SIGNED', 'SUBMITTED', 'ACCEPTED') OR signed_by IS NOT NULL)
);
CREATE INDEX report_area ON report (area_code, updated_at, id);
CREATE INDEX report_day ON report (template_code, day, area_code);
CREATE INDEX report_period ON report (template_code, period, area_code);

-- From when until when each version's figures counted, as they were then. Roll-ups of any moment read this alone.
CREATE TABLE standing (
    id               uuid        NOT NULL,
    template_code    varchar(40) COLLATE "C" NOT NULL,
    template_edition integer     NOT NULL,
    unit_kind        varchar(16) COLLATE "C" NOT NULL,
    unit_code        varchar(64) COLLATE "C" NOT NULL,
    area_code        varchar(15) COLLATE "C" NOT NULL,
    period           varchar(40) COLLATE "C" NOT NULL,
    edition          integer     NOT NULL,
    figures          jsonb       NOT NULL,
    counts_from      timestamptz NOT NULL,
    counts_until     timestamptz,
    version          bigint      NOT NULL,
    CONSTRAINT standing_pk PRIMARY KEY (id)
);
CREATE UNIQUE INDEX standing_one_counts ON standing (template_code, unit_code, period) WHERE counts_until IS NULL;
CREATE INDEX standing_period ON standing (template_code, period, area_code, counts_from);
