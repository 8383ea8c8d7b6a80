-- Whether the roster was frozen from a list alone, because the rule demanded nothing: then nobody comes to meet a rule later. Set at the
-- opening; for campaigns opened before, a list that had come by then.
ALTER TABLE campaign ADD COLUMN list_alone boolean NOT NULL DEFAULT false;
UPDATE campaign c SET list_alone = true
 WHERE c.opened_at IS NOT NULL
   AND coalesce(c.target -> 'groups', '[]') = '[]' AND coalesce(c.target -> 'status', '[]') = '[]'
   AND coalesce(c.target -> 'siteCategories', '[]') = '[]'
   AND c.target -> 'minAge' IS NULL AND c.target -> 'maxAge' IS NULL
   AND EXISTS (SELECT 1 FROM campaign_listed l WHERE l.county_code = c.county_code AND l.campaign_id = c.id AND l.sent_at < c.opened_at);
