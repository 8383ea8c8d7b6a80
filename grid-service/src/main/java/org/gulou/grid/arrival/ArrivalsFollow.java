package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.area.Rehoused;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlWriter;

/**
 * Arrivals not yet settled, and those that may still be found, are looked after by the place that has taken the place of theirs; those of
 * a resident of a split grid by the grid where the split takes that resident. Where there is no such grid they wait, declared for what is
 * left, to be assigned anew. Where they were declared for first stays.
 */
@ApplicationScoped
class ArrivalsFollow implements AreaFollower {

    // Residents have gone before. Whoever turned out to be another entry of somebody is that somebody.
    private static final String GO_ALONG = """
            WITH RECURSIVE n (household, from_code, to_code, now) AS (
              SELECT u.*, w.* FROM %s AS u, (SELECT CAST(? AS timestamptz)) AS w),
            matched (county_code, id, area_code, resident_id) AS (
              SELECT county_code, id, area_code, resident_id FROM arrival
               WHERE state IN ('DECLARED', 'ASSIGNED', 'UNREACHABLE') AND area_code IN (SELECT from_code FROM n)
              UNION ALL
              SELECT m.county_code, m.id, m.area_code, r.merged_into
                FROM matched m JOIN resident r ON r.county_code = m.county_code AND r.id = m.resident_id
               WHERE r.merged_into IS NOT NULL),
            going AS (
              SELECT a.county_code, a.id, n.to_code, n.now
                FROM matched m
                JOIN resident r ON r.county_code = m.county_code AND r.id = m.resident_id AND r.merged_into IS NULL
                JOIN n ON n.household = r.household_id AND n.to_code = r.grid_code AND n.from_code = m.area_code
                JOIN arrival a ON a.county_code = m.county_code AND a.id = m.id
               ORDER BY a.id FOR UPDATE OF a)
            UPDATE arrival a SET area_code = going.to_code, version = a.version + 1, updated_at = going.now
              FROM going WHERE a.county_code = going.county_code AND a.id = going.id
            """;
    // The county is part of the key: what belongs to a county that ends stays with it.
    private static final String FOLLOW = """
            WITH n (from_code, to_code, now) AS (SELECT u.*, w.* FROM %s AS u, (SELECT CAST(? AS timestamptz)) AS w),
            open AS (
              SELECT a.county_code, a.id, n.to_code, n.now, a.state = 'ASSIGNED' AND length(n.to_code) < 15 AS unassigned
                FROM arrival a JOIN n ON a.area_code = n.from_code
               WHERE a.state IN ('DECLARED', 'ASSIGNED', 'UNREACHABLE') AND a.county_code = left(n.to_code, 6)
               ORDER BY a.id FOR UPDATE OF a)
            UPDATE arrival a
               SET area_code = open.to_code, version = a.version + 1, updated_at = open.now,
                   state = CASE WHEN open.unassigned THEN 'DECLARED' ELSE a.state END,
                   assigned_at = CASE WHEN open.unassigned THEN NULL ELSE a.assigned_at END
              FROM open WHERE a.county_code = open.county_code AND a.id = open.id
            """;

    private final Arrivals arrivals;
    private final SqlWriter writer;
    private final BusinessClock clock;

    ArrivalsFollow(Arrivals arrivals, SqlWriter writer, BusinessClock clock) {
        this.arrivals = arrivals;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public boolean isConcerned(Recoded change) {
        return !change.matters().isEmpty() || change.movesPeople();
    }

    // Where residents are by the change is known once they have followed it.
    @Override
    public int turn() {
        return 1;
    }

    @Override
    public void follow(Recoded change) {
        arrivals.flush();
        ColumnArrays<Rehoused> households = ColumnArrays.of(change.households())
                .with("uuid", Rehoused::household)
                .with("text", Rehoused::from)
                .with("text", Rehoused::to);
        writer.write(GO_ALONG.formatted(households.unnest()), households, clock.instant());
        ColumnArrays<Map.Entry<AreaCode, AreaCode>> rows = ColumnArrays.of(
                        List.copyOf(change.matters().entrySet()))
                .with("text", Map.Entry::getKey)
                .with("text", Map.Entry::getValue);
        writer.write(FOLLOW.formatted(rows.unnest()), rows, clock.instant());
    }
}
