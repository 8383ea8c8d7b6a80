-- What the purge looks for: ended campaigns, and records that still say something of a person.
CREATE INDEX campaign_ended ON campaign (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX campaign_record_telling ON campaign_record (campaign_id, id) WHERE reason IS NOT NULL OR result IS NOT NULL;
