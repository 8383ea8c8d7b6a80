-- Sites under supervision. The category is checked by the service: a foreign key would have every insert lock one of 26 rows.
CREATE TABLE site (
    id                   uuid         NOT NULL,
    name                 varchar(200) NOT NULL,
    category_code        varchar(16)  COLLATE "C" NOT NULL,
    area_code            varchar(15)  COLLATE "C" NOT NULL,
    address              varchar(300),
    credit_code          varchar(18)  COLLATE "C",
    credit_code_accepted boolean      NOT NULL,
    department_code      varchar(64)  COLLATE "C" NOT NULL,
    contact_name         varchar(50),
    contact_phone        varchar(20)  COLLATE "C",
    risk                 varchar(16)  COLLATE "C" NOT NULL,
    state                varchar(16)  COLLATE "C" NOT NULL,
    created_at           timestamptz  NOT NULL,
    updated_at           timestamptz  NOT NULL,
    version              bigint       NOT NULL,
    CONSTRAINT site_pk PRIMARY KEY (id)
);
CREATE INDEX site_area ON site (area_code, id);
CREATE INDEX site_department ON site (department_code, id);
