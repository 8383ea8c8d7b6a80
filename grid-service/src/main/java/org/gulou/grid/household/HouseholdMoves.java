package org.gulou.grid.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.area.Rehoused;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** Moves households of grids to other grids, all of them or those named, by a few statements however many they are. */
@ApplicationScoped
class HouseholdMoves {

    private static final String LOCK = """
            SELECT count(*) FROM (SELECT id FROM household WHERE grid_code = ANY (?) ORDER BY id FOR UPDATE) AS locked
            """;
    private static final String NUMBERS = "SELECT grid_code, number FROM household WHERE grid_code = ANY (?)";
    private static final String COMERS = """
            SELECT id, grid_code, number FROM household WHERE grid_code = ANY (?) ORDER BY grid_code, created_at, id
            """;
    private static final String NAMED = """
            SELECT id, grid_code, number FROM household WHERE id = ANY (?) ORDER BY created_at, id
            """;
    private static final String RENUMBER = """
            WITH n (county, id, from_grid, from_number, to_grid, to_number, change, now) AS (
              SELECT u.*, w.* FROM %s AS u, (SELECT CAST(? AS uuid), CAST(? AS timestamptz)) AS w),
            noted AS (
              INSERT INTO household_renumbering
                     (county_code, household_id, change_id, from_grid, from_number, to_grid, to_number, at)
              SELECT county, id, change, from_grid, from_number, to_grid, to_number, now FROM n)
            UPDATE household h
               SET grid_code = n.to_grid, number = n.to_number, version = h.version + 1, updated_at = n.now
              FROM n WHERE h.county_code = n.county AND h.id = n.id
            """;
    private static final String MOVE = """
            UPDATE household h SET grid_code = n.to_grid, version = h.version + 1, updated_at = w.now
              FROM %s AS n (from_grid, to_grid), (SELECT CAST(? AS timestamptz) AS now) AS w
             WHERE h.grid_code = n.from_grid
            """;
    private static final String MOVE_EACH = """
            UPDATE household h SET grid_code = n.to_grid, version = h.version + 1, updated_at = w.now
              FROM %s AS n (id, from_grid, to_grid), (SELECT CAST(? AS timestamptz) AS now) AS w
             WHERE h.id = n.id AND h.grid_code = n.from_grid
            """;

    private final SqlReader reader;
    private final SqlWriter writer;
    private final Households households;

    HouseholdMoves(SqlReader reader, SqlWriter writer, Households households) {
        this.reader = reader;
        this.writer = writer;
        this.households = households;
    }

    /** Locks the households of these grids in the order of their ids; how many they are. */
    long lockIn(Collection<AreaCode> grids) {
        households.flush();
        return reader.list(row -> row.getLong(1), LOCK, param(grids)).get(0);
    }

    /** The numbers in use in these grids. */
    Map<AreaCode, Set<String>> numbersIn(Collection<AreaCode> grids) {
        Map<AreaCode, Set<String>> numbers = new HashMap<>();
        reader.list(row -> Map.entry(Columns.area(row, "grid_code"), row.getString("number")), NUMBERS, param(grids))
                .forEach(found -> numbers.computeIfAbsent(found.getKey(), grid -> new HashSet<>())
                        .add(found.getValue()));
        return numbers;
    }

    /** The households that come to a grid where others live or come to, those of the lesser grid first and the older one first. */
    List<Renumbering.Comer> comersToShared(Map<AreaCode, AreaCode> grids) {
        Set<AreaCode> inhabited = numbersIn(grids.values()).keySet();
        List<AreaCode> sources = grids.keySet().stream()
                .filter(from -> inhabited.contains(grids.get(from))
                        || Collections.frequency(grids.values(), grids.get(from)) > 1)
                .toList();
        return reader.list(row -> comer(row, grids), COMERS, param(sources));
    }

    /** The households of these that are still where they are to leave, the older one first. */
    List<Renumbering.Comer> comers(List<Rehoused> named) {
        Map<UUID, Rehoused> homes = named.stream().collect(Collectors.toMap(Rehoused::household, Function.identity()));
        List<Object> ids = Collections.singletonList(homes.keySet().toArray(UUID[]::new));
        return reader
                .list(
                        row -> new Renumbering.Comer(
                                row.getObject("id", UUID.class),
                                Columns.area(row, "grid_code"),
                                row.getString("number"),
                                homes.get(row.getObject("id", UUID.class)).to()),
                        NAMED,
                        ids)
                .stream()
                .filter(comer ->
                        comer.from().equals(homes.get(comer.household()).from()))
                .toList();
    }

    /** Moves those that get another number, and writes down which. */
    void renumber(List<Renumbering> renumbered, UUID change, Instant now) {
        if (!renumbered.isEmpty()) {
            ColumnArrays<Renumbering> rows = ColumnArrays.of(renumbered)
                    .with("text", entry -> entry.to().at(AreaLevel.COUNTY))
                    .with("uuid", Renumbering::household)
                    .with("text", Renumbering::from)
                    .with("text", Renumbering::number)
                    .with("text", Renumbering::to)
                    .with("text", Renumbering::newNumber);
            writer.write(RENUMBER.formatted(rows.unnest()), rows, change, now);
        }
    }

    /** Moves all others. */
    void move(Map<AreaCode, AreaCode> grids, Instant now) {
        ColumnArrays<Map.Entry<AreaCode, AreaCode>> rows = ColumnArrays.of(List.copyOf(grids.entrySet()))
                .with("text", Map.Entry::getKey)
                .with("text", Map.Entry::getValue);
        writer.write(MOVE.formatted(rows.unnest()), rows, now);
    }

    /** Moves those of these that are still where they are to leave. */
    void moveEach(List<Rehoused> named, Instant now) {
        ColumnArrays<Rehoused> rows = ColumnArrays.of(named)
                .with("uuid", Rehoused::household)
                .with("text", Rehoused::from)
                .with("text", Rehoused::to);
        writer.write(MOVE_EACH.formatted(rows.unnest()), rows, now);
    }

    private static Renumbering.Comer comer(ResultSet row, Map<AreaCode, AreaCode> grids) throws SQLException {
        AreaCode from = Columns.area(row, "grid_code");
        return new Renumbering.Comer(row.getObject("id", UUID.class), from, row.getString("number"), grids.get(from));
    }

    private static List<Object> param(Collection<AreaCode> codes) {
        return Collections.singletonList(codes.stream().map(AreaCode::value).toArray(String[]::new));
    }
}
