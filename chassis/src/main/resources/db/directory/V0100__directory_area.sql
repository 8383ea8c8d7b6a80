-- The replica of places, as the last event of each one told them. The owner's numbers guard against an older one.
CREATE TABLE directory_area (
    code           varchar(15)  COLLATE "C" NOT NULL,
    level          varchar(16)  COLLATE "C" NOT NULL,
    name           varchar(200) NOT NULL,
    parent_code    varchar(15)  COLLATE "C",
    valid_from     date,
    valid_to       date,
    successor_code varchar(15)  COLLATE "C",
    aggregate_seq  bigint       NOT NULL,
    CONSTRAINT directory_area_pk PRIMARY KEY (code)
);

-- What a place was called, and when.
CREATE TABLE directory_area_history (
    code       varchar(15)  COLLATE "C" NOT NULL,
    n          integer      NOT NULL,
    name       varchar(200) NOT NULL,
    valid_from date,
    valid_to   date,
    CONSTRAINT directory_area_history_pk PRIMARY KEY (code, n)
);
