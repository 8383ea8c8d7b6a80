-- The targets of two entries of one person as they stood when the entries were merged, so that it can be undone.
CREATE TABLE campaign_target_merged (
    merge_id uuid NOT NULL,
    LIKE campaign_target,
    CONSTRAINT campaign_target_merged_pk PRIMARY KEY (county_code, merge_id, campaign_id, round_no, subject_id, dose)
);
ALTER TABLE campaign_target_merged ENABLE ROW LEVEL SECURITY;
CREATE POLICY campaign_target_merged_in_scope ON campaign_target_merged TO ${appRole}
    USING (in_scope(area_code)) WITH CHECK (in_scope(area_code));
