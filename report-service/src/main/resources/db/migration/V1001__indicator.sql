-- What is counted. The rules are JSON: they are read and evaluated as one, never searched.
CREATE TABLE indicator (
    code         varchar(16)  COLLATE "C" NOT NULL,
    key          varchar(64)  COLLATE "C" NOT NULL,
    name_zh      varchar(200) NOT NULL,
    name_en      varchar(200),
    unit         varchar(16),
    kind         varchar(16)  COLLATE "C" NOT NULL,
    aggregate    varchar(200) COLLATE "C" NOT NULL,
    minimum      numeric,
    rules        jsonb        NOT NULL,
    derived_from varchar(200),
    version      bigint       NOT NULL,
    CONSTRAINT indicator_pk PRIMARY KEY (code),
    CONSTRAINT indicator_key_unique UNIQUE (key)
);
