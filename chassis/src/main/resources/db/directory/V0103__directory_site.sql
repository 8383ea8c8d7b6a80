-- The replica of sites under supervision.
CREATE TABLE directory_site (
    id              uuid         NOT NULL,
    name            varchar(200) NOT NULL,
    category_code   varchar(64)  COLLATE "C",
    area_code       varchar(15)  COLLATE "C",
    department_code varchar(64)  COLLATE "C",
    risk            varchar(32)  COLLATE "C",
    state           varchar(32)  COLLATE "C",
    aggregate_seq   bigint       NOT NULL,
    CONSTRAINT directory_site_pk PRIMARY KEY (id)
);
CREATE INDEX directory_site_area ON directory_site (area_code);
