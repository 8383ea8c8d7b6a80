-- Tips of the public. Text and contact are encrypted, and null once they have been purged. area_code is where it is to happen;
-- assigned_code who follows it up. Until it is assigned a tip belongs to the county alone: it may be about the office below.
CREATE TABLE tip (
    county_code   varchar(6)   COLLATE "C" NOT NULL,
    id            uuid         NOT NULL,
    area_code     varchar(15)  COLLATE "C" NOT NULL,
    assigned_code varchar(15)  COLLATE "C",
    category      varchar(32)  COLLATE "C" NOT NULL,
    state         varchar(16)  COLLATE "C" NOT NULL,
    content       bytea,
    contact       bytea,
    has_contact   boolean      NOT NULL,
    outcome       varchar(16)  COLLATE "C",
    finding       bytea,
    received_at   timestamptz  NOT NULL,
    due_at        timestamptz  NOT NULL,
    overdue_at    timestamptz,
    assigned_at   timestamptz,
    settled_at    timestamptz,
    settled_by    varchar(128) COLLATE "C",
    purged_at     timestamptz,
    version       bigint       NOT NULL DEFAULT 0,
    updated_at    timestamptz  NOT NULL,
    CONSTRAINT tip_pk PRIMARY KEY (county_code, id),
    CONSTRAINT tip_county CHECK (left(area_code, 6) = county_code AND left(assigned_code, 6) = county_code),
    CONSTRAINT tip_state CHECK (state IN ('RECEIVED', 'ASSIGNED', 'SETTLED')),
    CONSTRAINT tip_assigned CHECK (state <> 'ASSIGNED' OR assigned_code IS NOT NULL),
    CONSTRAINT tip_settled CHECK ((state = 'SETTLED') = (settled_at IS NOT NULL) AND (state = 'SETTLED') = (outcome IS NOT NULL)),
    CONSTRAINT tip_outcome CHECK (outcome IN ('CONFIRMED', 'UNFOUNDED', 'REFERRED'))
);
CREATE INDEX tip_id ON tip (id);
CREATE INDEX tip_seen ON tip ((coalesce(assigned_code, county_code)), id);
CREATE INDEX tip_open ON tip ((coalesce(assigned_code, county_code)), due_at, id) WHERE state <> 'SETTLED';
CREATE INDEX tip_ended ON tip (settled_at) WHERE purged_at IS NULL AND settled_at IS NOT NULL;
CREATE INDEX tip_updated_at ON tip (updated_at, id);

ALTER TABLE tip ENABLE ROW LEVEL SECURITY;
CREATE POLICY tip_in_scope ON tip TO ${appRole}
    USING (in_scope(coalesce(assigned_code, county_code))) WITH CHECK (in_scope(coalesce(assigned_code, county_code)));
