-- That an entry was found to be a second one of somebody, and exactly what the first took over from it, so that it can be undone. The
-- second entry itself stays as it was, but for merged_into. seq tells which merge into a survivor came last.
CREATE TABLE resident_merge (
    county_code  varchar(6)   COLLATE "C" NOT NULL,
    id           uuid         NOT NULL,
    seq          bigint       GENERATED ALWAYS AS IDENTITY,
    survivor_id  uuid         NOT NULL,
    duplicate_id uuid         NOT NULL,
    head_of      uuid,
    merged_at    timestamptz  NOT NULL,
    merged_by    varchar(128) COLLATE "C" NOT NULL,
    undone_at    timestamptz,
    undone_by    varchar(128) COLLATE "C",
    purged_at    timestamptz,
    CONSTRAINT resident_merge_pk PRIMARY KEY (county_code, id),
    CONSTRAINT resident_merge_two CHECK (survivor_id <> duplicate_id),
    CONSTRAINT resident_merge_survivor_fk FOREIGN KEY (county_code, survivor_id) REFERENCES resident (county_code, id),
    CONSTRAINT resident_merge_duplicate_fk FOREIGN KEY (county_code, duplicate_id) REFERENCES resident (county_code, id),
    CONSTRAINT resident_merge_head_fk FOREIGN KEY (county_code, head_of) REFERENCES household (county_code, id)
);
CREATE INDEX resident_merge_of_survivor ON resident_merge (county_code, survivor_id, seq DESC) WHERE undone_at IS NULL;
CREATE UNIQUE INDEX resident_merge_once ON resident_merge (county_code, duplicate_id) WHERE undone_at IS NULL;
CREATE INDEX resident_merge_to_purge ON resident_merge (merged_at, id) WHERE purged_at IS NULL;

CREATE TABLE resident_merge_group (
    county_code varchar(6)  COLLATE "C" NOT NULL,
    merge_id    uuid        NOT NULL,
    n           integer     NOT NULL,
    key_group   varchar(32) COLLATE "C" NOT NULL,
    from_day    date        NOT NULL,
    until_day   date,
    reason      varchar(200),
    CONSTRAINT resident_merge_group_pk PRIMARY KEY (county_code, merge_id, n),
    CONSTRAINT resident_merge_group_fk FOREIGN KEY (county_code, merge_id) REFERENCES resident_merge (county_code, id)
);

CREATE TABLE resident_merge_workplace (
    county_code varchar(6) COLLATE "C" NOT NULL,
    merge_id    uuid       NOT NULL,
    site_id     uuid       NOT NULL,
    CONSTRAINT resident_merge_workplace_pk PRIMARY KEY (county_code, merge_id, site_id),
    CONSTRAINT resident_merge_workplace_fk FOREIGN KEY (county_code, merge_id) REFERENCES resident_merge (county_code, id)
);

ALTER TABLE resident_merge ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident_merge_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident_merge_workplace ENABLE ROW LEVEL SECURITY;

-- A merge is seen with its survivor, and what was taken over with the merge.
CREATE POLICY resident_merge_in_scope ON resident_merge TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM resident r WHERE r.county_code = resident_merge.county_code AND r.id = resident_merge.survivor_id));
CREATE POLICY resident_merge_group_in_scope ON resident_merge_group TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM resident_merge m
         WHERE m.county_code = resident_merge_group.county_code AND m.id = resident_merge_group.merge_id));
CREATE POLICY resident_merge_workplace_in_scope ON resident_merge_workplace TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM resident_merge m
         WHERE m.county_code = resident_merge_workplace.county_code AND m.id = resident_merge_workplace.merge_id));
