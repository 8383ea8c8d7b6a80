-- The tests of an episode are owed as its checks are, each in the one window of its day, and are rows beside them; a result is encrypted
-- with what was found. Episodes under way come to owe theirs at the next look at them.
ALTER TABLE monitoring
    ADD COLUMN tests_settled_until timestamptz,
    ADD COLUMN test_from           timestamptz,
    ADD COLUMN test_due_at         timestamptz;
UPDATE monitoring SET tests_settled_until = settled_until;
ALTER TABLE monitoring ALTER COLUMN tests_settled_until SET NOT NULL;

ALTER TABLE monitoring_check ADD COLUMN kind varchar(16) COLLATE "C" NOT NULL DEFAULT 'HEALTH';
ALTER TABLE monitoring_check ALTER COLUMN kind DROP DEFAULT;
ALTER TABLE monitoring_check ADD CONSTRAINT monitoring_check_kind CHECK (kind IN ('HEALTH', 'TEST'));
DROP INDEX monitoring_check_missed_once;
CREATE UNIQUE INDEX monitoring_check_missed_once ON monitoring_check (county_code, monitoring_id, due_at, kind) WHERE state = 'MISSED';

-- What is owed now, of either kind.
DROP INDEX monitoring_owed;
CREATE INDEX monitoring_under_way ON monitoring (grid_code) WHERE state = 'ACTIVE';
