-- Episodes of monitoring: one at a time a resident, under the edition it began with until it is converted. What the days, the next check
-- and the end are follows from the edition, the first day and the days added to each step; the dates stand here for the lists.
-- settled_until: every window that closed by then has been judged. check_from, check_due_at: since when and by when a check is owed.
CREATE TABLE monitoring (
    county_code    varchar(6)   COLLATE "C" NOT NULL,
    id             uuid         NOT NULL,
    resident_id    uuid         NOT NULL,
    grid_code      varchar(15)  COLLATE "C" NOT NULL,
    protocol_id    uuid         NOT NULL,
    edition        varchar(32)  COLLATE "C" NOT NULL,
    applies_to     varchar(32)  COLLATE "C" NOT NULL,
    started_on     date         NOT NULL,
    due_to_end_on  date         NOT NULL,
    state          varchar(16)  COLLATE "C" NOT NULL,
    added_central  integer      NOT NULL DEFAULT 0,
    added_home     integer      NOT NULL DEFAULT 0,
    added_health   integer      NOT NULL DEFAULT 0,
    settled_until  timestamptz  NOT NULL,
    check_from     timestamptz,
    check_due_at   timestamptz,
    checks         integer      NOT NULL DEFAULT 0,
    missed_checks  integer      NOT NULL DEFAULT 0,
    release_reason bytea,
    ended_at       timestamptz,
    started_by     varchar(128) COLLATE "C" NOT NULL,
    version        bigint       NOT NULL DEFAULT 0,
    created_at     timestamptz  NOT NULL,
    updated_at     timestamptz  NOT NULL,
    CONSTRAINT monitoring_pk PRIMARY KEY (county_code, id),
    CONSTRAINT monitoring_county CHECK (left(grid_code, 6) = county_code),
    CONSTRAINT monitoring_state CHECK (state IN ('ACTIVE', 'ENDED', 'RELEASED')),
    CONSTRAINT monitoring_resident_fk FOREIGN KEY (county_code, resident_id) REFERENCES resident (county_code, id),
    CONSTRAINT monitoring_protocol_fk FOREIGN KEY (protocol_id) REFERENCES protocol (id)
);
CREATE UNIQUE INDEX monitoring_active_unique ON monitoring (county_code, resident_id) WHERE state = 'ACTIVE';
CREATE INDEX monitoring_id ON monitoring (id);
CREATE INDEX monitoring_resident ON monitoring (resident_id, id);
CREATE INDEX monitoring_grid ON monitoring (grid_code, id);
CREATE INDEX monitoring_missed ON monitoring (grid_code, id) WHERE missed_checks > 0;
CREATE INDEX monitoring_owed ON monitoring (grid_code, check_due_at) WHERE state = 'ACTIVE' AND check_due_at IS NOT NULL;
CREATE INDEX monitoring_protocol ON monitoring (protocol_id, id) WHERE state = 'ACTIVE';
CREATE INDEX monitoring_updated_at ON monitoring (updated_at, id);

-- Days added to a step, and why; the reason is encrypted.
CREATE TABLE monitoring_extension (
    county_code   varchar(6)   COLLATE "C" NOT NULL,
    monitoring_id uuid         NOT NULL,
    id            uuid         NOT NULL,
    step          varchar(16)  COLLATE "C" NOT NULL,
    days          integer      NOT NULL,
    reason        bytea,
    at            timestamptz  NOT NULL,
    by_user       varchar(128) COLLATE "C" NOT NULL,
    CONSTRAINT monitoring_extension_pk PRIMARY KEY (county_code, monitoring_id, id),
    CONSTRAINT monitoring_extension_days CHECK (days > 0),
    CONSTRAINT monitoring_extension_monitoring_fk FOREIGN KEY (county_code, monitoring_id)
        REFERENCES monitoring (county_code, id)
);
CREATE INDEX monitoring_extension_id ON monitoring_extension (county_code, id);

-- The checks of an episode, made or missed, numbered in the order they were; what was found is encrypted. due_at is null where a check
-- was made though none was owed.
CREATE TABLE monitoring_check (
    county_code   varchar(6)   COLLATE "C" NOT NULL,
    monitoring_id uuid         NOT NULL,
    n             integer      NOT NULL,
    id            uuid         NOT NULL,
    state         varchar(16)  COLLATE "C" NOT NULL,
    due_at        timestamptz,
    at            timestamptz,
    found         bytea,
    by_user       varchar(128) COLLATE "C",
    CONSTRAINT monitoring_check_pk PRIMARY KEY (county_code, monitoring_id, n),
    CONSTRAINT monitoring_check_state CHECK (state IN ('DONE', 'LATE', 'MISSED')),
    CONSTRAINT monitoring_check_monitoring_fk FOREIGN KEY (county_code, monitoring_id)
        REFERENCES monitoring (county_code, id)
);
CREATE INDEX monitoring_check_id ON monitoring_check (county_code, id);
CREATE UNIQUE INDEX monitoring_check_missed_once ON monitoring_check (county_code, monitoring_id, due_at) WHERE state = 'MISSED';
