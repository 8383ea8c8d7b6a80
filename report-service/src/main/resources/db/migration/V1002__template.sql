-- Forms, one row an edition. Ad-hoc ones have columns in place of indicators, and no window.
CREATE TABLE template (
    id               uuid         NOT NULL,
    code             varchar(40)  COLLATE "C" NOT NULL,
    edition          integer      NOT NULL,
    name             varchar(200) NOT NULL,
    state            varchar(16)  COLLATE "C" NOT NULL,
    period_type      varchar(16)  COLLATE "C" NOT NULL,
    owing            jsonb        NOT NULL,
    covers           jsonb,
    due              jsonb        NOT NULL,
    indicators       jsonb        NOT NULL,
    columns          jsonb        NOT NULL,
    rules            jsonb        NOT NULL,
    flash_when       jsonb        NOT NULL,
    zero_declaration boolean      NOT NULL,
    created_at       timestamptz  NOT NULL,
    published_at     timestamptz,
    version          bigint       NOT NULL,
    CONSTRAINT template_pk PRIMARY KEY (id),
    CONSTRAINT template_edition_unique UNIQUE (code, edition)
);
CREATE UNIQUE INDEX template_one_in_force ON template (code) WHERE state = 'PUBLISHED';
