-- Arrivals a merge has handed on from the second entry of somebody to the first, so that it can be undone; those of merges there have been
-- follow here, each step of a chain noted.
CREATE TABLE arrival_merged (
    county_code varchar(6) COLLATE "C" NOT NULL,
    merge_id    uuid       NOT NULL,
    arrival_id  uuid       NOT NULL,
    CONSTRAINT arrival_merged_pk PRIMARY KEY (county_code, merge_id, arrival_id),
    CONSTRAINT arrival_merged_arrival_fk FOREIGN KEY (county_code, arrival_id) REFERENCES arrival (county_code, id)
);
CREATE INDEX arrival_merged_arrival ON arrival_merged (county_code, arrival_id);
CREATE INDEX arrival_resident ON arrival (county_code, resident_id) WHERE resident_id IS NOT NULL;

ALTER TABLE arrival_merged ENABLE ROW LEVEL SECURITY;
CREATE POLICY arrival_merged_in_scope ON arrival_merged TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM arrival a WHERE a.county_code = arrival_merged.county_code AND a.id = arrival_merged.arrival_id));

INSERT INTO arrival_merged (county_code, merge_id, arrival_id)
WITH RECURSIVE step (county_code, arrival_id, merge_id, survivor_id) AS (
    SELECT a.county_code, a.id, m.id, m.survivor_id
      FROM arrival a
      JOIN resident_merge m ON m.county_code = a.county_code AND m.duplicate_id = a.resident_id AND m.undone_at IS NULL
    UNION ALL
    SELECT s.county_code, s.arrival_id, m.id, m.survivor_id
      FROM step s
      JOIN resident_merge m ON m.county_code = s.county_code AND m.duplicate_id = s.survivor_id AND m.undone_at IS NULL)
SELECT county_code, merge_id, arrival_id FROM step;

UPDATE arrival a SET resident_id = m.survivor_id, updated_at = now(), version = a.version + 1
  FROM arrival_merged n
  JOIN resident_merge m ON m.county_code = n.county_code AND m.id = n.merge_id
  JOIN resident r ON r.county_code = m.county_code AND r.id = m.survivor_id AND r.merged_into IS NULL
 WHERE a.county_code = n.county_code AND a.id = n.arrival_id;
