-- Conversions in bulk, each signed: who, when, on what basis, how many, and the SHA-256 of the ids of the episodes in order.
CREATE TABLE monitoring_conversion (
    id               uuid         NOT NULL,
    area_code        varchar(15)  COLLATE "C" NOT NULL,
    from_protocol_id uuid         NOT NULL,
    protocol_id      uuid         NOT NULL,
    basis            varchar(200) NOT NULL,
    episodes         integer      NOT NULL,
    ended            integer      NOT NULL,
    digest           bytea        NOT NULL,
    signed_by        varchar(128) COLLATE "C" NOT NULL,
    signed_at        timestamptz  NOT NULL,
    CONSTRAINT monitoring_conversion_pk PRIMARY KEY (id),
    CONSTRAINT monitoring_conversion_from_fk FOREIGN KEY (from_protocol_id) REFERENCES protocol (id),
    CONSTRAINT monitoring_conversion_protocol_fk FOREIGN KEY (protocol_id) REFERENCES protocol (id)
);
CREATE INDEX monitoring_conversion_area ON monitoring_conversion (area_code, id);

REVOKE UPDATE, DELETE ON monitoring_conversion FROM ${appRole};
