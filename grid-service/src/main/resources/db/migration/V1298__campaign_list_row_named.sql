-- When a list named somebody, and in which round, 0 before the opening: what came of them earlier is not the answer to its sender. Of lists
-- that have come before: when they were received, and the round that had begun by then.
ALTER TABLE campaign_list_row ADD COLUMN named_at timestamptz, ADD COLUMN round_no integer;
UPDATE campaign_list_row e
   SET named_at = coalesce((SELECT j.received_at FROM import_job j WHERE j.id = e.import_id), l.sent_at)
  FROM campaign_listed l
 WHERE l.county_code = e.county_code AND l.campaign_id = e.campaign_id AND l.id = e.listed_id;
UPDATE campaign_list_row e
   SET round_no = coalesce((SELECT max(q.round_no) FROM campaign_round q
                             WHERE q.campaign_id = e.campaign_id AND q.opens_at <= e.named_at), 0);
ALTER TABLE campaign_list_row ALTER COLUMN named_at SET NOT NULL, ALTER COLUMN round_no SET NOT NULL;

-- When what is listed of somebody changed: by a later row, by a move or a merge, or because they were registered.
ALTER TABLE campaign_listed ADD COLUMN changed_at timestamptz;
UPDATE campaign_listed SET changed_at = greatest(sent_at, registered_at);
ALTER TABLE campaign_listed ALTER COLUMN changed_at SET NOT NULL;
