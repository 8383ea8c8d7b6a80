-- Each dated change of places as it was asked for; what it did stands in area and area_period.
CREATE TABLE area_change (
    id           uuid         NOT NULL,
    kind         varchar(16)  COLLATE "C" NOT NULL,
    effective_on date         NOT NULL,
    from_codes   varchar(15)[] NOT NULL,
    to_codes     varchar(15)[] NOT NULL,
    to_names     varchar(200)[] NOT NULL,
    recorded_by  varchar(128) COLLATE "C" NOT NULL,
    recorded_at  timestamptz  NOT NULL,
    CONSTRAINT area_change_pk PRIMARY KEY (id),
    CONSTRAINT area_change_targets_whole CHECK (cardinality(to_codes) = cardinality(to_names))
);
CREATE INDEX area_change_effective_on ON area_change (effective_on, id);
