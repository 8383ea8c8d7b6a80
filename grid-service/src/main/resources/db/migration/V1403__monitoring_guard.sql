-- Whoever is monitored is seen by those who see the resident, whose grid the episode carries.
ALTER TABLE monitoring ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_extension ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitoring_check ENABLE ROW LEVEL SECURITY;

CREATE POLICY monitoring_in_scope ON monitoring TO ${appRole} USING (in_scope(grid_code)) WITH CHECK (in_scope(grid_code));
CREATE POLICY monitoring_extension_in_scope ON monitoring_extension TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM monitoring m WHERE m.county_code = monitoring_extension.county_code AND m.id = monitoring_extension.monitoring_id));
CREATE POLICY monitoring_check_in_scope ON monitoring_check TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM monitoring m WHERE m.county_code = monitoring_check.county_code AND m.id = monitoring_check.monitoring_id));

-- An episode follows its resident, whatever moves them: a move, an import, a change of areas. The grid is a copy, for the policy above
-- and the lists, so the database keeps it; the version stays, as nothing of the episode itself has changed.
CREATE FUNCTION monitoring_follows_resident() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE monitoring SET grid_code = NEW.grid_code, updated_at = NEW.updated_at
     WHERE county_code = NEW.county_code AND resident_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER resident_is_followed AFTER UPDATE OF grid_code ON resident FOR EACH ROW
    WHEN (OLD.grid_code IS DISTINCT FROM NEW.grid_code) EXECUTE FUNCTION monitoring_follows_resident();
