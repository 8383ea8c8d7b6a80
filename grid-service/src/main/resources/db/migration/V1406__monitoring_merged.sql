-- Episodes a merge has handed on from the second entry of somebody to the first, so that it can be undone.
CREATE TABLE monitoring_merged (
    county_code   varchar(6) COLLATE "C" NOT NULL,
    merge_id      uuid       NOT NULL,
    monitoring_id uuid       NOT NULL,
    CONSTRAINT monitoring_merged_pk PRIMARY KEY (county_code, merge_id, monitoring_id),
    CONSTRAINT monitoring_merged_monitoring_fk FOREIGN KEY (county_code, monitoring_id) REFERENCES monitoring (county_code, id)
);
ALTER TABLE monitoring_merged ENABLE ROW LEVEL SECURITY;
CREATE POLICY monitoring_merged_in_scope ON monitoring_merged TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM monitoring m WHERE m.county_code = monitoring_merged.county_code AND m.id = monitoring_merged.monitoring_id));
