-- Everything that looks for a record or a listed person by id says the county too: the primary keys, and campaign_listed_by_county.
DROP INDEX campaign_record_id;
DROP INDEX campaign_listed_id;
