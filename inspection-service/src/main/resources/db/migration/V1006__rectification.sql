-- Rectification notices. The findings of a notice are judged one by one: [{id, itemCode, severity, dueHours, claimedBy, ...}].
CREATE TABLE rectification (
    id              uuid          NOT NULL,
    number          varchar(32)   COLLATE "C" NOT NULL,
    site_id         uuid          NOT NULL,
    area_code       varchar(15)   COLLATE "C" NOT NULL,
    department_code varchar(64)   COLLATE "C" NOT NULL,
    severity        varchar(16)   COLLATE "C" NOT NULL,
    requirement     varchar(2000) NOT NULL,
    items           jsonb         NOT NULL,
    extensions      jsonb         NOT NULL,
    history         jsonb         NOT NULL,
    due_at          timestamptz   NOT NULL,
    missed_due_at   timestamptz,
    attempt         integer       NOT NULL,
    state           varchar(16)   COLLATE "C" NOT NULL,
    issued_by       varchar(128)  COLLATE "C" NOT NULL,
    issued_at       timestamptz   NOT NULL,
    served_at       timestamptz,
    received_by     varchar(50),
    closed_at       timestamptz,
    updated_at      timestamptz   NOT NULL,
    version         bigint        NOT NULL,
    CONSTRAINT rectification_pk PRIMARY KEY (id),
    CONSTRAINT rectification_number_unique UNIQUE (number),
    CONSTRAINT rectification_site_fk FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT rectification_closed_at CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
    CONSTRAINT rectification_attempt_positive CHECK (attempt > 0)
);
CREATE INDEX rectification_area ON rectification (area_code, id);
CREATE INDEX rectification_site ON rectification (site_id, id);
CREATE INDEX rectification_department ON rectification (department_code, id);
CREATE INDEX rectification_open_due ON rectification (due_at) WHERE state <> 'CLOSED';

-- The last number given to a notice in each county and year, taken in the transaction that issues it: numbers have no gap.
CREATE TABLE rectification_number (
    county_code varchar(15) COLLATE "C" NOT NULL,
    year        integer     NOT NULL,
    last        integer     NOT NULL,
    CONSTRAINT rectification_number_pk PRIMARY KEY (county_code, year)
);
