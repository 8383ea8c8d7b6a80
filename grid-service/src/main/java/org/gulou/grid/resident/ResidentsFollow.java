package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.area.AreaFollower;
import org.gulou.grid.area.AreaRegisterError;
import org.gulou.grid.area.AreaRetired;
import org.gulou.grid.area.Recoded;
import org.gulou.grid.area.Rehoused;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/**
 * Residents live in the grid that has taken the place of theirs, or that a split gives their household to, with a move that names the
 * change; and no grid ends while somebody lives in it.
 */
@ApplicationScoped
class ResidentsFollow implements AreaFollower {

    private static final String LOCK = """
            SELECT count(*) FROM (SELECT id FROM resident WHERE grid_code = ANY (?) ORDER BY id FOR UPDATE) AS locked
            """;
    private static final String FOLLOW = """
            WITH n (household, from_grid, to_grid, at, by_user, change, now) AS (
              SELECT u.*, w.* FROM %1$s AS u,
                     (SELECT CAST(? AS timestamptz), CAST(? AS text), CAST(? AS uuid), CAST(? AS timestamptz)) AS w),
            noted AS (
              INSERT INTO resident_move (county_code, resident_id, n, from_grid, to_grid, at, by_user, area_change_id)
              SELECT r.county_code, r.id, 1 + coalesce((SELECT max(m.n) FROM resident_move m
                      WHERE m.county_code = r.county_code AND m.resident_id = r.id), 0),
                     n.from_grid, n.to_grid, n.at, n.by_user, n.change
                FROM n JOIN resident r ON r.grid_code = n.from_grid%2$s)
            UPDATE resident r SET grid_code = n.to_grid, version = r.version + 1, updated_at = n.now
              FROM n WHERE r.grid_code = n.from_grid%2$s
            """;
    private static final String OF_THE_HOUSEHOLD = " AND r.household_id = n.household";
    private static final String INHABITED = """
            SELECT 1 FROM resident
             WHERE grid_code = ? AND merged_into IS NULL AND status IN ('PRESENT', 'AWAY') LIMIT 1
            """;

    private final Residents residents;
    private final SqlReader reader;
    private final SqlWriter writer;
    private final Caller caller;
    private final BusinessClock clock;

    ResidentsFollow(Residents residents, SqlReader reader, SqlWriter writer, Caller caller, BusinessClock clock) {
        this.residents = residents;
        this.reader = reader;
        this.writer = writer;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void follow(Recoded change) {
        if (lockIn(change.gridsLeft()) == 0) {
            return;
        }
        // Those whose household a split names first: all others go with the code of the grid.
        move(change.households(), OF_THE_HOUSEHOLD, change);
        List<Rehoused> whole = change.grids().entrySet().stream()
                .map(grid -> new Rehoused(null, grid.getKey(), grid.getValue()))
                .toList();
        move(whole, "", change);
    }

    // People before their households, as who moves or merges them takes the two.
    @Override
    public int turn() {
        return -1;
    }

    @Override
    public boolean isConcerned(Recoded change) {
        return change.movesPeople();
    }

    private void move(List<Rehoused> moves, String which, Recoded change) {
        ColumnArrays<Rehoused> rows = ColumnArrays.of(moves)
                .with("uuid", Rehoused::household)
                .with("text", Rehoused::from)
                .with("text", Rehoused::to);
        writer.write(
                FOLLOW.formatted(rows.unnest(), which),
                rows,
                change.at(),
                caller.userOrSystem(),
                change.changeId(),
                clock.instant());
    }

    /** 409 AREA_HAS_PEOPLE. */
    void requireEmpty(@Observes AreaRetired area) {
        boolean inhabited = area.code().level() == AreaLevel.GRID
                && reader.first(row -> true, INHABITED, area.code()).isPresent();
        if (inhabited) {
            throw AreaRegisterError.AREA_HAS_PEOPLE.with("areaCode", area.code());
        }
    }

    private long lockIn(Collection<AreaCode> grids) {
        residents.flush();
        String[] codes = grids.stream().map(AreaCode::value).toArray(String[]::new);
        return reader.list(row -> row.getLong(1), LOCK, Collections.singletonList(codes))
                .get(0);
    }
}
