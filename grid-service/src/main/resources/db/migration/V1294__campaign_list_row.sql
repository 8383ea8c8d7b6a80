-- Whom each list has named, whoever listed them first: the one entry of a person stands for them in every list.
CREATE TABLE campaign_list_row (
    county_code varchar(6)   COLLATE "C" NOT NULL,
    campaign_id uuid         NOT NULL,
    import_id   uuid         NOT NULL,
    listed_id   uuid         NOT NULL,
    sent_by     varchar(128) COLLATE "C" NOT NULL,
    CONSTRAINT campaign_list_row_pk PRIMARY KEY (county_code, campaign_id, import_id, listed_id),
    CONSTRAINT campaign_list_row_listed_fk FOREIGN KEY (county_code, campaign_id, listed_id)
        REFERENCES campaign_listed (county_code, campaign_id, id) ON DELETE CASCADE
);
CREATE INDEX campaign_list_row_listed ON campaign_list_row (county_code, campaign_id, listed_id);

INSERT INTO campaign_list_row (county_code, campaign_id, import_id, listed_id, sent_by)
SELECT county_code, campaign_id, import_id, id, sent_by FROM campaign_listed;
DROP INDEX campaign_listed_import;

-- A list is seen with the people on it.
ALTER TABLE campaign_list_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY campaign_list_row_in_scope ON campaign_list_row TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM campaign_listed l
         WHERE l.county_code = campaign_list_row.county_code AND l.campaign_id = campaign_list_row.campaign_id
           AND l.id = campaign_list_row.listed_id));
