-- The replica of departments, work groups and inspection teams.
CREATE TABLE directory_organization (
    code          varchar(64)  COLLATE "C" NOT NULL,
    name_zh       varchar(200) NOT NULL,
    name_en       varchar(200),
    kind          varchar(32)  COLLATE "C",
    area_code     varchar(15)  COLLATE "C",
    aggregate_seq bigint       NOT NULL,
    CONSTRAINT directory_organization_pk PRIMARY KEY (code)
);
