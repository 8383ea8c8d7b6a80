-- When a change came to the state it is in. Nobody has been told of those that failed before this was kept: to readers they have changed now.
ALTER TABLE area_change ADD COLUMN changed_at timestamptz;
UPDATE area_change SET changed_at = CASE state WHEN 'FAILED' THEN now() ELSE coalesce(carried_out_at, recorded_at) END;
ALTER TABLE area_change ALTER COLUMN changed_at SET NOT NULL;
