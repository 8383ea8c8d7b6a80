-- Places that are or were listed as risk areas: by code, or by name where another province is told without one. until_day is the first day
-- no longer listed, null while it is open.
CREATE TABLE risk_area (
    id         uuid         NOT NULL,
    area_code  varchar(15)  COLLATE "C",
    place      varchar(100) COLLATE "C",
    level      varchar(8)   COLLATE "C" NOT NULL,
    from_day   date         NOT NULL,
    until_day  date,
    source     varchar(200) NOT NULL,
    listed_by  varchar(128) COLLATE "C" NOT NULL,
    version    bigint       NOT NULL DEFAULT 0,
    created_at timestamptz  NOT NULL,
    updated_at timestamptz  NOT NULL,
    CONSTRAINT risk_area_pk PRIMARY KEY (id),
    CONSTRAINT risk_area_where CHECK ((area_code IS NULL) <> (place IS NULL)),
    CONSTRAINT risk_area_level CHECK (level IN ('HIGH', 'MEDIUM', 'LOW')),
    CONSTRAINT risk_area_days CHECK (until_day IS NULL OR until_day > from_day)
);
CREATE UNIQUE INDEX risk_area_listed_once ON risk_area ((coalesce(area_code, place)), from_day);
CREATE INDEX risk_area_from ON risk_area (from_day, id);
CREATE INDEX risk_area_updated_at ON risk_area (updated_at, id);
