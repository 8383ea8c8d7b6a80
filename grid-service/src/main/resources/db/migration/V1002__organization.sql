-- Departments, work groups and inspection teams, each of one area.
CREATE TABLE organization (
    code       varchar(64)  COLLATE "C" NOT NULL,
    name_zh    varchar(200) NOT NULL,
    name_en    varchar(200) NOT NULL,
    kind       varchar(32)  COLLATE "C" NOT NULL,
    area_code  varchar(15)  COLLATE "C" NOT NULL,
    version    bigint       NOT NULL,
    updated_at timestamptz  NOT NULL,
    CONSTRAINT organization_pk PRIMARY KEY (code),
    CONSTRAINT organization_area_fk FOREIGN KEY (area_code) REFERENCES area (code)
);
CREATE INDEX organization_area ON organization (area_code, code);
CREATE INDEX organization_kind ON organization (kind, code);
CREATE INDEX organization_name_zh ON organization (name_zh, code);
CREATE INDEX organization_updated_at ON organization (updated_at);
