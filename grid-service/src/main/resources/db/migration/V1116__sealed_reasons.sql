-- Why somebody is in a key group was written freely and may tell more of them than the group does: it is encrypted like the rest. What an
-- earlier release wrote stays in reason until the rotation of keys has sealed it, row by row; the service has the key, not the database.
ALTER TABLE resident_group ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(), ADD COLUMN sealed_reason bytea;
ALTER TABLE resident_merge_group ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(), ADD COLUMN sealed_reason bytea;
CREATE UNIQUE INDEX resident_group_by_id ON resident_group (county_code, id);
CREATE UNIQUE INDEX resident_merge_group_by_id ON resident_merge_group (county_code, id);
