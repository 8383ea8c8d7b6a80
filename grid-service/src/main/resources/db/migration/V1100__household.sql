-- Households, by the number the grid gives them. The address is encrypted; county_code leads every key so that a county can be a shard.
CREATE TABLE household (
    county_code      varchar(6)   COLLATE "C" NOT NULL,
    id               uuid         NOT NULL,
    grid_code        varchar(15)  COLLATE "C" NOT NULL,
    number           varchar(32)  NOT NULL,
    address          bytea,
    head_resident_id uuid,
    version          bigint       NOT NULL DEFAULT 0,
    created_at       timestamptz  NOT NULL,
    updated_at       timestamptz  NOT NULL,
    CONSTRAINT household_pk PRIMARY KEY (county_code, id),
    CONSTRAINT household_number_unique UNIQUE (grid_code, number),
    CONSTRAINT household_county CHECK (left(grid_code, 6) = county_code),
    CONSTRAINT household_grid_fk FOREIGN KEY (grid_code) REFERENCES area (code)
);
CREATE INDEX household_id ON household (id);
CREATE INDEX household_updated_at ON household (updated_at, id);
