-- Pairs of entries that look like one person and were found to be two, the lesser id first; they are not put before anybody again.
CREATE TABLE resident_pair_dismissed (
    county_code  varchar(6)   COLLATE "C" NOT NULL,
    one_id       uuid         NOT NULL,
    other_id     uuid         NOT NULL,
    dismissed_at timestamptz  NOT NULL,
    dismissed_by varchar(128) COLLATE "C" NOT NULL,
    CONSTRAINT resident_pair_dismissed_pk PRIMARY KEY (county_code, one_id, other_id),
    CONSTRAINT resident_pair_dismissed_order CHECK (one_id < other_id),
    CONSTRAINT resident_pair_dismissed_one_fk FOREIGN KEY (county_code, one_id) REFERENCES resident (county_code, id)
);

ALTER TABLE resident_pair_dismissed ENABLE ROW LEVEL SECURITY;
CREATE POLICY resident_pair_dismissed_in_scope ON resident_pair_dismissed TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM resident r
         WHERE r.county_code = resident_pair_dismissed.county_code AND r.id = resident_pair_dismissed.one_id));
