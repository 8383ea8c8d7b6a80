-- Somebody listed is of every list that names them; which that are, whose and since when, campaign_list_row says.
ALTER TABLE campaign_listed DROP COLUMN import_id, DROP COLUMN sent_by, DROP COLUMN sent_at;
