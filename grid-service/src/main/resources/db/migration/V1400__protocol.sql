-- By what rules somebody is monitored: editions for a kind of person. An edition never changes once it stands here.
CREATE TABLE protocol (
    id             uuid         NOT NULL,
    name           varchar(120) NOT NULL,
    edition        varchar(32)  COLLATE "C" NOT NULL,
    applies_to     varchar(32)  COLLATE "C" NOT NULL,
    effective_from date         NOT NULL,
    steps          jsonb        NOT NULL,
    source         varchar(200),
    published_by   varchar(128) COLLATE "C" NOT NULL,
    published_at   timestamptz  NOT NULL,
    CONSTRAINT protocol_pk PRIMARY KEY (id),
    CONSTRAINT protocol_edition_unique UNIQUE (applies_to, edition)
);
CREATE INDEX protocol_effective ON protocol (effective_from, id);

REVOKE UPDATE, DELETE ON protocol FROM ${appRole};
