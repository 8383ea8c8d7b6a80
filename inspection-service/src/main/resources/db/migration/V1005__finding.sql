-- Faults found. A finding leaves the open list by verification alone: state CLOSED has a verifier, or its inspection was voided.
CREATE TABLE finding (
    id               uuid         NOT NULL,
    inspection_id    uuid         NOT NULL,
    site_id          uuid         NOT NULL,
    area_code        varchar(15)  COLLATE "C" NOT NULL,
    department_code  varchar(64)  COLLATE "C" NOT NULL,
    item_code        varchar(16)  COLLATE "C" NOT NULL,
    severity         varchar(16)  COLLATE "C" NOT NULL,
    due_hours        integer      NOT NULL,
    note             varchar(1000),
    inspectors       text[]       NOT NULL,
    self_reported    boolean      NOT NULL,
    state            varchar(16)  COLLATE "C" NOT NULL,
    rectification_id uuid,
    fixed_on_spot    boolean      NOT NULL,
    withdrawn        boolean      NOT NULL,
    due_at           timestamptz  NOT NULL,
    opened_at        timestamptz  NOT NULL,
    claimed_at       timestamptz,
    closed_at        timestamptz,
    on_time          boolean,
    verified_by      varchar(128) COLLATE "C",
    updated_at       timestamptz  NOT NULL,
    version          bigint       NOT NULL,
    CONSTRAINT finding_pk PRIMARY KEY (id),
    CONSTRAINT finding_inspection_item_unique UNIQUE (inspection_id, item_code),
    CONSTRAINT finding_inspection_fk FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT finding_closed_by_verification
        CHECK (state <> 'CLOSED' OR closed_at IS NOT NULL AND (withdrawn OR verified_by IS NOT NULL)),
    CONSTRAINT finding_noticed_has_notice CHECK (state <> 'NOTICED' OR rectification_id IS NOT NULL)
);
CREATE INDEX finding_area ON finding (area_code, id);
CREATE INDEX finding_site ON finding (site_id, id);
CREATE INDEX finding_department ON finding (department_code, id);
CREATE INDEX finding_rectification ON finding (rectification_id);
CREATE INDEX finding_open_due ON finding (due_at) WHERE state <> 'CLOSED';
