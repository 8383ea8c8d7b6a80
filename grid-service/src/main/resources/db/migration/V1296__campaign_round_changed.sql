-- When a round was opened, put off or closed, for those who ask what has changed.
ALTER TABLE campaign_round ADD COLUMN changed_at timestamptz;
UPDATE campaign_round r SET changed_at = c.updated_at FROM campaign c WHERE c.id = r.campaign_id;
ALTER TABLE campaign_round ALTER COLUMN changed_at SET NOT NULL;
