-- Tables asked for once, of named units.
CREATE TABLE adhoc_collection (
    id         uuid         NOT NULL,
    title      varchar(200) NOT NULL,
    columns    jsonb        NOT NULL,
    unit_codes jsonb        NOT NULL,
    area_code  varchar(15)  COLLATE "C" NOT NULL,
    due_at     timestamptz  NOT NULL,
    created_by varchar(128) NOT NULL,
    created_at timestamptz  NOT NULL,
    version    bigint       NOT NULL,
    CONSTRAINT adhoc_collection_pk PRIMARY KEY (id)
);
CREATE INDEX adhoc_collection_area ON adhoc_collection (area_code, created_at, id);
