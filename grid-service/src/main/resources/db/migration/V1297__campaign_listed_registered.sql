-- When somebody a list named before the register knew them came into it; and who has not yet, for whoever is registered to be joined to.
ALTER TABLE campaign_listed ADD COLUMN registered_at timestamptz;
CREATE INDEX campaign_listed_unknown ON campaign_listed (county_code, campaign_id) WHERE resident_id IS NULL;

-- Of drafts, whose lists nobody is due by yet, those who have come into it before.
UPDATE campaign_listed l
   SET resident_id = r.id, registered_at = r.created_at,
       area_code = CASE WHEN starts_with(r.grid_code, c.area_code) THEN r.grid_code ELSE l.area_code END
  FROM campaign c, resident r
 WHERE c.id = l.campaign_id AND c.state = 'DRAFT' AND l.resident_id IS NULL
   AND r.county_code = l.county_code AND r.document_index = l.document_index AND r.merged_into IS NULL;
