-- People on lists in the order a change of keys goes through them.
CREATE INDEX campaign_listed_by_county ON campaign_listed (county_code, id);
