-- Lists follow who moves, and places that become others, from the draft on: campaigns that have not ended, and the residents on their lists.
CREATE INDEX campaign_under_way ON campaign (county_code, id) WHERE state IN ('DRAFT', 'OPEN');
DROP INDEX campaign_open;
CREATE INDEX campaign_listed_resident ON campaign_listed (county_code, campaign_id, resident_id) WHERE resident_id IS NOT NULL;
