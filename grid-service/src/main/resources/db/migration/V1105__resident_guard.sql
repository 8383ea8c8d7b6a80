-- Row-level security beside the scope checks of the queries: the pool sets gulou.areas, codes joined by commas, on every acquire; unset
-- shows nothing, and '-' stands for the system's own work. Ranges, because comparisons are leakproof and LIKE is not; and nullif,
-- because a setting that was once local to a transaction is '' afterwards, not null.
CREATE FUNCTION in_scope(code text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT EXISTS (
      SELECT 1 FROM unnest(string_to_array(nullif(current_setting('gulou.areas', true), ''), ',')) AS area
       WHERE area = '-' OR (code COLLATE "C" >= area COLLATE "C" AND code COLLATE "C" < (area || ':') COLLATE "C"))
$$;

ALTER TABLE household ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident_workplace ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident_move ENABLE ROW LEVEL SECURITY;

CREATE POLICY household_in_scope ON household TO ${appRole} USING (in_scope(grid_code)) WITH CHECK (in_scope(grid_code));
CREATE POLICY resident_in_scope ON resident TO ${appRole} USING (in_scope(grid_code)) WITH CHECK (in_scope(grid_code));
-- What hangs on a resident is seen with the resident: the subquery is itself under the policy above.
CREATE POLICY resident_group_in_scope ON resident_group TO ${appRole}
    USING (EXISTS (SELECT 1 FROM resident r WHERE r.county_code = resident_group.county_code AND r.id = resident_group.resident_id));
CREATE POLICY resident_workplace_in_scope ON resident_workplace TO ${appRole}
    USING (EXISTS (SELECT 1 FROM resident r WHERE r.county_code = resident_workplace.county_code AND r.id = resident_workplace.resident_id));
CREATE POLICY resident_move_in_scope ON resident_move TO ${appRole}
    USING (EXISTS (SELECT 1 FROM resident r WHERE r.county_code = resident_move.county_code AND r.id = resident_move.resident_id));
