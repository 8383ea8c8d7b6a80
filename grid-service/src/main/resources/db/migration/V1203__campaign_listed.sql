-- People a list sent to a campaign names who are not in the register: encrypted as residents are, found by the same blind index.
-- resident_id once they are in the register.
CREATE TABLE campaign_listed (
    county_code    varchar(6)   COLLATE "C" NOT NULL,
    campaign_id    uuid         NOT NULL,
    id             uuid         NOT NULL,
    import_id      uuid         NOT NULL,
    area_code      varchar(15)  COLLATE "C" NOT NULL,
    resident_id    uuid,
    document_type  varchar(2)   COLLATE "C" NOT NULL,
    document       bytea        NOT NULL,
    document_index bytea        NOT NULL,
    name           bytea,
    phone          bytea,
    reason         bytea,
    due_at         timestamptz  NOT NULL,
    sent_by        varchar(128) COLLATE "C" NOT NULL,
    sent_at        timestamptz  NOT NULL,
    CONSTRAINT campaign_listed_pk PRIMARY KEY (county_code, campaign_id, id),
    CONSTRAINT campaign_listed_document_unique UNIQUE (campaign_id, document_index),
    CONSTRAINT campaign_listed_campaign_fk FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);
CREATE INDEX campaign_listed_id ON campaign_listed (id);
CREATE INDEX campaign_listed_import ON campaign_listed (campaign_id, import_id, id);

ALTER TABLE campaign_listed ENABLE ROW LEVEL SECURITY;
CREATE POLICY campaign_listed_in_scope ON campaign_listed TO ${appRole}
    USING (in_scope(area_code)) WITH CHECK (in_scope(area_code));
