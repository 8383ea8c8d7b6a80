-- Residents. Name, document number and phone are encrypted and found again by keyed blind indexes of 16 bytes:
-- document_index (type and number), phone_index, name_index (name and birth date), sound_index (pinyin and birth date).
CREATE TABLE resident (
    county_code    varchar(6)   COLLATE "C" NOT NULL,
    id             uuid         NOT NULL,
    grid_code      varchar(15)  COLLATE "C" NOT NULL,
    household_id   uuid         NOT NULL,
    name           bytea        NOT NULL,
    document_type  varchar(2)   COLLATE "C" NOT NULL,
    document       bytea        NOT NULL,
    document_index bytea        NOT NULL,
    phone          bytea,
    phone_index    bytea,
    name_index     bytea,
    sound_index    bytea,
    sex            smallint     NOT NULL,
    birth_date     date,
    ethnicity      varchar(32),
    residency      varchar(16)  COLLATE "C" NOT NULL,
    status         varchar(16)  COLLATE "C" NOT NULL,
    verified_at    timestamptz,
    verified_by    varchar(128) COLLATE "C",
    merged_into    uuid,
    version        bigint       NOT NULL DEFAULT 0,
    created_at     timestamptz  NOT NULL,
    updated_at     timestamptz  NOT NULL,
    CONSTRAINT resident_pk PRIMARY KEY (county_code, id),
    CONSTRAINT resident_county CHECK (left(grid_code, 6) = county_code),
    CONSTRAINT resident_sex CHECK (sex IN (0, 1, 2, 9)),
    CONSTRAINT resident_residency CHECK (residency IN ('REGISTERED', 'FLOATING')),
    CONSTRAINT resident_status CHECK (status IN ('PRESENT', 'AWAY', 'MOVED_OUT', 'DECEASED')),
    CONSTRAINT resident_household_fk FOREIGN KEY (county_code, household_id) REFERENCES household (county_code, id)
);
-- One entry a person and county, but for those merged into another entry.
CREATE UNIQUE INDEX resident_document_unique ON resident (document_index, county_code) WHERE merged_into IS NULL;
CREATE INDEX resident_id ON resident (id);
CREATE INDEX resident_grid ON resident (grid_code, id) WHERE merged_into IS NULL;
CREATE INDEX resident_household ON resident (household_id);
CREATE INDEX resident_phone ON resident (phone_index) WHERE phone_index IS NOT NULL;
CREATE INDEX resident_name ON resident (name_index) WHERE name_index IS NOT NULL;
CREATE INDEX resident_sound ON resident (sound_index) WHERE sound_index IS NOT NULL;
CREATE INDEX resident_updated_at ON resident (updated_at, id);
