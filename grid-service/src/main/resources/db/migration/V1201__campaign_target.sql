-- Who is to be checked in a round: a row a subject (a resident, a household, or somebody of a list the register does not know) and dose,
-- 0 where doses do not matter. Round 0 is the whole roster of a campaign whose rounds are samples of it. What is written at once for a
-- whole county has two indexes and no foreign keys; records change rows in place, so that they leave room.
-- outcome: null while pending. at: of the record in force, which may be one that withdrew. site_ids and department_codes as they
-- stood when the roster was frozen, null for none. due_at: null where the round's holds.
-- record_id: the record in force. earliest_at: when a later dose may be given, null while the dose before has not been.
CREATE TABLE campaign_target (
    county_code      varchar(6)    COLLATE "C" NOT NULL,
    campaign_id      uuid          NOT NULL,
    round_no         integer       NOT NULL,
    subject_id       uuid          NOT NULL,
    dose             smallint      NOT NULL,
    id               uuid          NOT NULL DEFAULT uuidv7(),
    area_code        varchar(15)   COLLATE "C" NOT NULL,
    listed           boolean       NOT NULL DEFAULT false,
    overdue          boolean       NOT NULL DEFAULT false,
    outcome          varchar(16)   COLLATE "C",
    at               timestamptz,
    due_at           timestamptz,
    earliest_at      timestamptz,
    record_id        uuid,
    changed_at       timestamptz   NOT NULL,
    site_ids         uuid[],
    department_codes varchar(64)[] COLLATE "C",
    CONSTRAINT campaign_target_pk PRIMARY KEY (county_code, campaign_id, round_no, subject_id, dose)
) WITH (fillfactor = 80);
CREATE INDEX campaign_target_area ON campaign_target (campaign_id, round_no, area_code, id);

-- Every record of a target that was taken: corrections are rows of their own, and what came late is kept too. The reason is encrypted.
CREATE TABLE campaign_record (
    county_code varchar(6)   COLLATE "C" NOT NULL,
    id          uuid         NOT NULL,
    campaign_id uuid         NOT NULL,
    round_no    integer      NOT NULL,
    subject_id  uuid         NOT NULL,
    dose        smallint     NOT NULL,
    area_code   varchar(15)  COLLATE "C" NOT NULL,
    outcome     varchar(16)  COLLATE "C" NOT NULL,
    product     varchar(64),
    result      varchar(64),
    reason      bytea,
    channel     varchar(32),
    at          timestamptz  NOT NULL,
    received_at timestamptz  NOT NULL,
    recorded_by varchar(128) COLLATE "C" NOT NULL,
    CONSTRAINT campaign_record_pk PRIMARY KEY (county_code, id),
    CONSTRAINT campaign_record_outcome CHECK (outcome IN
        ('DONE', 'EXEMPT', 'REFUSED', 'AWAY', 'UNREACHABLE', 'NOT_FOUND', 'TRANSFERRED', 'WITHDRAWN'))
);
CREATE INDEX campaign_record_id ON campaign_record (id);
CREATE INDEX campaign_record_subject ON campaign_record (subject_id, campaign_id, round_no);

ALTER TABLE campaign_target ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY campaign_target_in_scope ON campaign_target TO ${appRole}
    USING (in_scope(area_code)) WITH CHECK (in_scope(area_code));
CREATE POLICY campaign_record_in_scope ON campaign_record TO ${appRole}
    USING (in_scope(area_code)) WITH CHECK (in_scope(area_code));
-- Those with a time of their own, few or none.
CREATE INDEX campaign_target_due ON campaign_target (campaign_id, round_no, due_at) WHERE due_at IS NOT NULL;
