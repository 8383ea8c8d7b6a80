-- When what was found and written of an ended episode was removed.
ALTER TABLE monitoring ADD COLUMN purged_at timestamptz;
CREATE INDEX monitoring_to_purge ON monitoring (ended_at) WHERE ended_at IS NOT NULL AND purged_at IS NULL;
