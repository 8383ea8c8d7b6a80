-- What inspections have told of, as much of it as figures are derived of.
CREATE TABLE source_inspection (
    id           uuid        NOT NULL,
    area_code    varchar(15) COLLATE "C" NOT NULL,
    submitted_at timestamptz NOT NULL,
    void         boolean     NOT NULL,
    CONSTRAINT source_inspection_pk PRIMARY KEY (id)
);
CREATE INDEX source_inspection_area ON source_inspection (area_code, submitted_at);

CREATE TABLE source_finding (
    id            uuid        NOT NULL,
    area_code     varchar(15) COLLATE "C" NOT NULL,
    opened_at     timestamptz NOT NULL,
    closed_at     timestamptz,
    fixed_on_spot boolean,
    CONSTRAINT source_finding_pk PRIMARY KEY (id)
);
CREATE INDEX source_finding_area ON source_finding (area_code, opened_at);
CREATE INDEX source_finding_closed ON source_finding (area_code, closed_at) WHERE closed_at IS NOT NULL;
