-- Inspections, owed and made. What is owed exists as a PLANNED row before anybody sets out, so that coverage only ever counts
-- rows. The lists hold the items that apply, as they stood when the inspection was made: [{checklistId, version, module, items}].
CREATE TABLE inspection (
    id              uuid         NOT NULL,
    site_id         uuid         NOT NULL,
    area_code       varchar(15)  COLLATE "C" NOT NULL,
    department_code varchar(64)  COLLATE "C" NOT NULL,
    kind            varchar(16)  COLLATE "C" NOT NULL,
    team_code       varchar(64)  COLLATE "C",
    inspectors      text[]       NOT NULL,
    scheduled_on    date         NOT NULL,
    plan_id         uuid,
    lists           jsonb        NOT NULL,
    answers         jsonb        NOT NULL,
    score           numeric(5, 2),
    result          varchar(16)  COLLATE "C",
    faults          integer      NOT NULL,
    critical_faults integer      NOT NULL,
    state           varchar(16)  COLLATE "C" NOT NULL,
    made_from       timestamptz,
    made_until      timestamptz,
    started_at      timestamptz,
    submitted_at    timestamptz,
    submitted_by    varchar(128) COLLATE "C",
    reason          varchar(500),
    offline_hash    varchar(64)  COLLATE "C",
    created_by      varchar(128) COLLATE "C" NOT NULL,
    created_at      timestamptz  NOT NULL,
    updated_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT inspection_pk PRIMARY KEY (id),
    CONSTRAINT inspection_site_fk FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT inspection_score_range CHECK (score BETWEEN 0 AND 100)
);
CREATE INDEX inspection_area ON inspection (area_code, scheduled_on, id);
CREATE INDEX inspection_site ON inspection (site_id, submitted_at);
CREATE INDEX inspection_department ON inspection (department_code, scheduled_on, id);
CREATE INDEX inspection_open_inspectors ON inspection USING gin (inspectors) WHERE state IN ('PLANNED', 'IN_PROGRESS');
