-- Ranges of time beside equal codes in one exclusion constraint.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Who answers for what, from when until when (until is the first moment it is no longer held).
CREATE TABLE duty (
    id              uuid         NOT NULL,
    subject_type    varchar(16)  COLLATE "C" NOT NULL,
    subject_code    varchar(64)  COLLATE "C" NOT NULL,
    area_code       varchar(15)  COLLATE "C" NOT NULL,
    role            varchar(32)  COLLATE "C" NOT NULL,
    person_name     varchar(100) NOT NULL,
    person_phone    varchar(20)  COLLATE "C" NOT NULL,
    user_id         varchar(128) COLLATE "C",
    since           timestamptz  NOT NULL,
    until           timestamptz,
    acting_for      uuid,
    suspended_at    timestamptz,
    suspended_until timestamptz,
    version         bigint       NOT NULL,
    updated_at      timestamptz  NOT NULL,
    CONSTRAINT duty_pk PRIMARY KEY (id),
    CONSTRAINT duty_acting_for_fk FOREIGN KEY (acting_for) REFERENCES duty (id),
    CONSTRAINT duty_times_in_order CHECK (until > since),
    CONSTRAINT duty_suspension_in_order CHECK (suspended_until > suspended_at),
    CONSTRAINT duty_one_holder EXCLUDE USING gist (
        subject_type WITH =, subject_code WITH =, role WITH =, tstzrange(since, until) WITH &&)
        WHERE (role IN ('PRINCIPAL', 'GRID_LEADER', 'ORG_HEAD', 'SITE_MANAGER')),
    CONSTRAINT duty_held_once EXCLUDE USING gist (
        subject_type WITH =, subject_code WITH =, role WITH =, user_id WITH =, tstzrange(since, until) WITH &&)
        WHERE (user_id IS NOT NULL)
);
CREATE INDEX duty_subject ON duty (subject_type, subject_code, role, since);
CREATE INDEX duty_user ON duty (user_id, since) WHERE user_id IS NOT NULL;
CREATE INDEX duty_area ON duty (area_code, id);
CREATE INDEX duty_since ON duty (since, id);
CREATE INDEX duty_updated_at ON duty (updated_at);
CREATE UNIQUE INDEX duty_acting_for ON duty (acting_for) WHERE acting_for IS NOT NULL;
