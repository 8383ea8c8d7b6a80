-- Which households a split of a grid gives to which grid, one beside the other, as it was asked for.
ALTER TABLE area_change
    ADD COLUMN household_ids     uuid[]        NOT NULL DEFAULT '{}',
    ADD COLUMN household_targets varchar(15)[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT area_change_households_whole CHECK (cardinality(household_ids) = cardinality(household_targets));
