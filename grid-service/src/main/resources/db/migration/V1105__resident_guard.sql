-- Row-level security beside the scope checks of the queries: the pool sets gulou.areas, codes joined by commas, on every acquire; unset
-- shows nothing, and '-' stands for the system's own work. A place is in scope when it, or one it lies in, is named; nullif, because a
-- setting that was once local to a transaction is '' afterwards, not null. One expression without a subquery, so that PostgreSQL puts it
-- in line: a scan of a whole county pays for comparisons, not for calls.
CREATE FUNCTION in_scope(code text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT current_setting('gulou.areas', true) = '-'
        OR string_to_array(nullif(current_setting('gulou.areas', true), ''), ',')
           && ARRAY[left(code, 2), left(code, 4), left(code, 6), left(code, 9), left(code, 12), code]
$$;

ALTER TABLE household ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident_workplace ENABLE ROW LEVEL SECURITY;
ALTER TABLE resident_move ENABLE ROW LEVEL SECURITY;

CREATE POLICY household_in_scope ON household TO ${appRole} USING (in_scope(grid_code)) WITH CHECK (in_scope(grid_code));
CREATE POLICY resident_in_scope ON resident TO ${appRole} USING (in_scope(grid_code)) WITH CHECK (in_scope(grid_code));
-- What hangs on a resident is seen with the resident: the subquery is itself under the policy above. The system's work skips it.
CREATE POLICY resident_group_in_scope ON resident_group TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM resident r WHERE r.county_code = resident_group.county_code AND r.id = resident_group.resident_id));
CREATE POLICY resident_workplace_in_scope ON resident_workplace TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM resident r WHERE r.county_code = resident_workplace.county_code AND r.id = resident_workplace.resident_id));
CREATE POLICY resident_move_in_scope ON resident_move TO ${appRole}
    USING (current_setting('gulou.areas', true) = '-' OR EXISTS (
        SELECT 1 FROM resident r WHERE r.county_code = resident_move.county_code AND r.id = resident_move.resident_id));
