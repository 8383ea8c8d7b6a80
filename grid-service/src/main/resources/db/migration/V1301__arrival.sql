-- People who arrive, followed from a declaration to settlement. area_code is where they are followed: the destination declared, then the
-- grid they are assigned to. earlier_id is an open arrival of the same person, told before. What is personal is encrypted and null once it has been purged; risk_matches is JSON of ids and levels.
CREATE TABLE arrival (
    county_code    varchar(6)   COLLATE "C" NOT NULL,
    id             uuid         NOT NULL,
    area_code      varchar(15)  COLLATE "C" NOT NULL,
    declared_code  varchar(15)  COLLATE "C" NOT NULL,
    source         varchar(16)  COLLATE "C" NOT NULL,
    state          varchar(16)  COLLATE "C" NOT NULL,
    name           bytea,
    document_type  varchar(2)   COLLATE "C",
    document       bytea,
    document_index bytea,
    phone          bytea,
    address        bytea,
    travel         bytea,
    remark         bytea,
    outcome        bytea,
    resident_id    uuid,
    earlier_id     uuid,
    risk_level     varchar(8)   COLLATE "C",
    risk_matches   text         NOT NULL,
    arrived_on     date         NOT NULL,
    received_at    timestamptz  NOT NULL,
    received_by    varchar(128) COLLATE "C",
    due_at         timestamptz  NOT NULL,
    overdue_at     timestamptz,
    assigned_at    timestamptz,
    ended_at       timestamptz,
    ended_by       varchar(128) COLLATE "C",
    purged_at      timestamptz,
    version        bigint       NOT NULL DEFAULT 0,
    updated_at     timestamptz  NOT NULL,
    CONSTRAINT arrival_pk PRIMARY KEY (county_code, id),
    CONSTRAINT arrival_county CHECK (left(area_code, 6) = county_code AND left(declared_code, 6) = county_code),
    CONSTRAINT arrival_source CHECK (source IN ('SELF', 'HOTEL', 'STATION', 'POLICE', 'CHECKPOINT', 'UPPER')),
    CONSTRAINT arrival_state CHECK (state IN ('DECLARED', 'ASSIGNED', 'SETTLED', 'CANCELLED', 'UNREACHABLE')),
    CONSTRAINT arrival_grid CHECK (state NOT IN ('ASSIGNED', 'SETTLED') OR length(area_code) = 15),
    CONSTRAINT arrival_end CHECK ((state IN ('DECLARED', 'ASSIGNED')) = (ended_at IS NULL)),
    CONSTRAINT arrival_risk_level CHECK (risk_level IN ('HIGH', 'MEDIUM', 'LOW'))
);
CREATE INDEX arrival_id ON arrival (id);
CREATE INDEX arrival_area ON arrival (area_code, id);
CREATE INDEX arrival_open ON arrival (area_code, due_at, id) WHERE state IN ('DECLARED', 'ASSIGNED');
CREATE INDEX arrival_document ON arrival (county_code, document_index) WHERE state IN ('DECLARED', 'ASSIGNED');
CREATE INDEX arrival_ended ON arrival (ended_at) WHERE purged_at IS NULL AND ended_at IS NOT NULL;
CREATE INDEX arrival_lately ON arrival (arrived_on, id) WHERE purged_at IS NULL;
CREATE INDEX arrival_updated_at ON arrival (updated_at, id);

ALTER TABLE arrival ENABLE ROW LEVEL SECURITY;
CREATE POLICY arrival_in_scope ON arrival TO ${appRole} USING (in_scope(area_code)) WITH CHECK (in_scope(area_code));
