package org.gulou.grid.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlWriter;

/** Tips not yet settled are about, and followed up by, the places that have taken the places of theirs, or what is left of these. */
@ApplicationScoped
class TipsFollow implements AreaFollower {

    // The county is part of the key: what belongs to a county that ends stays with it.
    private static final String FOLLOW = """
            WITH n (from_code, to_code, now) AS (SELECT u.*, w.* FROM %s AS u, (SELECT CAST(? AS timestamptz)) AS w),
            open AS (
              SELECT t.county_code, t.id, coalesce(about.to_code, t.area_code) AS area_code,
                     coalesce(with_whom.to_code, t.assigned_code) AS assigned_code, coalesce(about.now, with_whom.now) AS now
                FROM tip t
                LEFT JOIN n about ON about.from_code = t.area_code AND t.county_code = left(about.to_code, 6)
                LEFT JOIN n with_whom ON with_whom.from_code = t.assigned_code AND t.county_code = left(with_whom.to_code, 6)
               WHERE t.state <> 'SETTLED' AND (about.to_code IS NOT NULL OR with_whom.to_code IS NOT NULL)
               ORDER BY t.id FOR UPDATE OF t)
            UPDATE tip t
               SET area_code = open.area_code, assigned_code = open.assigned_code, version = t.version + 1,
                   updated_at = open.now
              FROM open WHERE t.county_code = open.county_code AND t.id = open.id
            """;

    private final Tips tips;
    private final SqlWriter writer;
    private final BusinessClock clock;

    TipsFollow(Tips tips, SqlWriter writer, BusinessClock clock) {
        this.tips = tips;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public void follow(Recoded change) {
        tips.flush();
        ColumnArrays<Map.Entry<AreaCode, AreaCode>> rows = ColumnArrays.of(
                        List.copyOf(change.matters().entrySet()))
                .with("text", Map.Entry::getKey)
                .with("text", Map.Entry::getValue);
        writer.write(FOLLOW.formatted(rows.unnest()), rows, clock.instant());
    }
}
