-- Since when a later dose without an outcome of its own is EXEMPT because one before it is; null where it is not. Its at and record_id
-- stay those of its own record. The targets kept of merges are made like these later on, unless they are there already.
ALTER TABLE campaign_target ADD COLUMN implied_at timestamptz;
ALTER TABLE IF EXISTS campaign_target_merged ADD COLUMN implied_at timestamptz;
