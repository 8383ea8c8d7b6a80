-- Two grids that become one may both have a household 12: one keeps the number, the other gets another one, and it stands here which.
CREATE TABLE household_renumbering (
    county_code  varchar(6)  COLLATE "C" NOT NULL,
    household_id uuid        NOT NULL,
    change_id    uuid        NOT NULL,
    from_grid    varchar(15) COLLATE "C" NOT NULL,
    from_number  varchar(32) NOT NULL,
    to_grid      varchar(15) COLLATE "C" NOT NULL,
    to_number    varchar(32) NOT NULL,
    at           timestamptz NOT NULL,
    CONSTRAINT household_renumbering_pk PRIMARY KEY (county_code, household_id, change_id),
    CONSTRAINT household_renumbering_household_fk FOREIGN KEY (county_code, household_id)
        REFERENCES household (county_code, id),
    CONSTRAINT household_renumbering_change_fk FOREIGN KEY (change_id) REFERENCES area_change (id)
);
CREATE INDEX household_renumbering_grid ON household_renumbering (to_grid, household_id, change_id);

-- Seen with the household, wherever that is now.
ALTER TABLE household_renumbering ENABLE ROW LEVEL SECURITY;
CREATE POLICY household_renumbering_in_scope ON household_renumbering TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM household h
         WHERE h.county_code = household_renumbering.county_code AND h.id = household_renumbering.household_id));
