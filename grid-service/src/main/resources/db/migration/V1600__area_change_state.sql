-- A change is planned until its day, and then carried out whole or not at all. What is on record was done when it was asked for.
-- part_codes go to part_targets, one beside the other; new_codes are the places the change itself made.
ALTER TABLE area_change
    ADD COLUMN state          varchar(16)   COLLATE "C" NOT NULL DEFAULT 'DONE',
    ADD COLUMN failure        varchar(64)   COLLATE "C",
    ADD COLUMN carried_out_at timestamptz,
    ADD COLUMN part_codes     varchar(15)[] NOT NULL DEFAULT '{}',
    ADD COLUMN part_targets   varchar(15)[] NOT NULL DEFAULT '{}',
    ADD COLUMN new_codes      varchar(15)[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT area_change_state CHECK (state IN ('PLANNED', 'DONE', 'FAILED')),
    ADD CONSTRAINT area_change_failure CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
    ADD CONSTRAINT area_change_parts_whole CHECK (cardinality(part_codes) = cardinality(part_targets));
UPDATE area_change SET carried_out_at = recorded_at;
ALTER TABLE area_change ALTER COLUMN state DROP DEFAULT;

-- Which place got which code by a change: the parts below the places it names, and those themselves where one other place succeeds them.
CREATE TABLE area_recoding (
    change_id uuid        NOT NULL,
    from_code varchar(15) COLLATE "C" NOT NULL,
    to_code   varchar(15) COLLATE "C" NOT NULL,
    CONSTRAINT area_recoding_pk PRIMARY KEY (change_id, from_code),
    CONSTRAINT area_recoding_change_fk FOREIGN KEY (change_id) REFERENCES area_change (id),
    CONSTRAINT area_recoding_from_fk FOREIGN KEY (from_code) REFERENCES area (code),
    CONSTRAINT area_recoding_to_fk FOREIGN KEY (to_code) REFERENCES area (code)
);

-- A part that begins on the very day its place ends is a place of no day at all.
ALTER TABLE area DROP CONSTRAINT area_validity_in_order, ADD CONSTRAINT area_validity_in_order CHECK (valid_to >= valid_from);
ALTER TABLE area_period DROP CONSTRAINT area_period_in_order, ADD CONSTRAINT area_period_in_order CHECK (valid_to >= valid_from);
