-- Places by their codes. Never deleted: valid_to is the first day on which a place no longer exists.
CREATE TABLE area (
    code           varchar(15)  COLLATE "C" NOT NULL,
    level          varchar(16)  COLLATE "C" NOT NULL,
    name           varchar(200) NOT NULL,
    parent_code    varchar(15)  COLLATE "C",
    valid_from     date         NOT NULL,
    valid_to       date,
    successor_code varchar(15)  COLLATE "C",
    version        bigint       NOT NULL,
    updated_at     timestamptz  NOT NULL,
    CONSTRAINT area_pk PRIMARY KEY (code),
    CONSTRAINT area_parent_fk FOREIGN KEY (parent_code) REFERENCES area (code),
    CONSTRAINT area_successor_fk FOREIGN KEY (successor_code) REFERENCES area (code),
    CONSTRAINT area_level_by_code CHECK (level = CASE length(code)
        WHEN 2 THEN 'PROVINCE' WHEN 4 THEN 'CITY' WHEN 6 THEN 'COUNTY'
        WHEN 9 THEN 'TOWNSHIP' WHEN 12 THEN 'VILLAGE' WHEN 15 THEN 'GRID' END),
    CONSTRAINT area_parent_by_code CHECK (parent_code IS NOT DISTINCT FROM CASE length(code)
        WHEN 2 THEN NULL WHEN 4 THEN left(code, 2) WHEN 6 THEN left(code, 4)
        ELSE left(code, length(code) - 3) END),
    CONSTRAINT area_validity_in_order CHECK (valid_to > valid_from)
);
CREATE INDEX area_parent ON area (parent_code, code);
CREATE INDEX area_level ON area (level, code);
CREATE INDEX area_name ON area (name, code);
CREATE INDEX area_updated_at ON area (updated_at);
CREATE INDEX area_successor ON area (successor_code) WHERE successor_code IS NOT NULL;

-- What a place was called and when: periods without a gap from the first day of the place to its last.
CREATE TABLE area_period (
    code       varchar(15)  COLLATE "C" NOT NULL,
    n          integer      NOT NULL,
    name       varchar(200) NOT NULL,
    valid_from date         NOT NULL,
    valid_to   date,
    CONSTRAINT area_period_pk PRIMARY KEY (code, n),
    CONSTRAINT area_period_area_fk FOREIGN KEY (code) REFERENCES area (code),
    CONSTRAINT area_period_in_order CHECK (valid_to > valid_from)
);
