-- The key groups a resident belongs to, each with a from, an until and a reason; until is the first day no longer in it.
CREATE TABLE resident_group (
    county_code varchar(6)   COLLATE "C" NOT NULL,
    resident_id uuid         NOT NULL,
    n           integer      NOT NULL,
    key_group   varchar(32)  COLLATE "C" NOT NULL,
    from_day    date         NOT NULL,
    until_day   date,
    reason      varchar(200),
    CONSTRAINT resident_group_pk PRIMARY KEY (county_code, resident_id, n),
    CONSTRAINT resident_group_days CHECK (until_day IS NULL OR until_day > from_day),
    CONSTRAINT resident_group_resident_fk FOREIGN KEY (county_code, resident_id) REFERENCES resident (county_code, id)
);
CREATE INDEX resident_group_by_group ON resident_group (key_group, county_code, resident_id);
