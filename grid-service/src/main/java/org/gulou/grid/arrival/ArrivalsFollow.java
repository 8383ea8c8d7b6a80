package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlWriter;

/** Arrivals not yet settled, and those that may still be found, are looked after by the place that has taken the place of theirs; where they were declared for stays. */
@ApplicationScoped
class ArrivalsFollow implements AreaFollower {

    // The county is part of the key: what belongs to a county that ends stays with it.
    private static final String FOLLOW = """
            WITH n (from_code, to_code, now) AS (SELECT u.*, w.* FROM %s AS u, (SELECT CAST(? AS timestamptz)) AS w),
            open AS (
              SELECT a.county_code, a.id, n.to_code, n.now FROM arrival a JOIN n ON a.area_code = n.from_code
               WHERE a.state IN ('DECLARED', 'ASSIGNED', 'UNREACHABLE') AND a.county_code = left(n.to_code, 6)
               ORDER BY a.id FOR UPDATE OF a)
            UPDATE arrival a SET area_code = open.to_code, version = a.version + 1, updated_at = open.now
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
    public void follow(Recoded change) {
        arrivals.flush();
        ColumnArrays<Map.Entry<AreaCode, AreaCode>> rows = ColumnArrays.of(
                        List.copyOf(change.codes().entrySet()))
                .with("text", Map.Entry::getKey)
                .with("text", Map.Entry::getValue);
        writer.write(FOLLOW.formatted(rows.unnest()), rows, clock.instant());
    }
}
