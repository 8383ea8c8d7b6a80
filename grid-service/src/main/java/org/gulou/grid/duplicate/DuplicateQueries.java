package org.gulou.grid.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** Finds pairs by their blind indexes alone. */
@ApplicationScoped
class DuplicateQueries {

    private static final String LIVE = "a.id <> b.id AND a.merged_into IS NULL AND b.merged_into IS NULL";
    private static final String SCORE = Arrays.stream(Reason.values())
            .map(reason -> "CASE WHEN " + reason.condition() + " THEN " + reason.weight() + " ELSE 0 END")
            .collect(Collectors.joining(" + ", "least(" + Reason.CERTAIN + ", ", ")"));
    private static final String REASONS = Arrays.stream(Reason.values())
            .map(reason -> "CASE WHEN " + reason.condition() + " THEN '" + reason + "' END")
            .collect(Collectors.joining(", ", "array_remove(ARRAY[", "], NULL)"));
    private static final String PAIRS = """
            SELECT p.* FROM (
              SELECT a.id AS one_id, b.id AS other_id, a.id || '_' || b.id AS id, %s AS score, %s AS reasons,
                     greatest(a.updated_at, b.updated_at) AS updated_at,
                     EXISTS (SELECT 1 FROM resident_pair_dismissed d
                              WHERE d.county_code = a.county_code AND d.one_id = a.id AND d.other_id = b.id) AS dismissed
                FROM found JOIN resident a ON a.id = found.one_id JOIN resident b ON b.id = found.other_id) p
            """.formatted(SCORE, REASONS);
    private static final Keyset<Pair> ORDER = Keyset.of(
            Key.text("id", "p.id COLLATE \"C\"", pair -> pair.id().toString()),
            Key.<Pair>number("score", "p.score", pair -> (long) pair.score()).descending());

    private final SqlReader reader;
    private final AreaScope scope;

    DuplicateQueries(SqlReader reader, AreaScope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    /** Pairs of which one entry at least lies inside the area and both inside the caller's, but for those dismissed. */
    Page<Pair> list(AreaCode area, PageRequest page) {
        List<Object> params = new ArrayList<>();
        String found = found(scope.narrow(area), params);
        Where where = Where.all().and("NOT p.dismissed");
        page.updatedSince().ifPresent(since -> where.and("p.updated_at >= ?", since));
        Keyset.Slice<Pair> slice = ORDER.slice(page);
        String select = found + PAIRS + where.sql();
        Page<Pair> pairs = slice.page(reader.list(
                DuplicateQueries::pair,
                select + " AND " + slice.predicate() + slice.orderBy() + slice.limit(),
                Stream.of(params, where.params(), slice.params())
                        .flatMap(List::stream)
                        .toList()));
        return page.count() ? pairs.withTotal(count(select, params, where)) : pairs;
    }

    /** That pair, dismissed or not, if it is one and both entries lie inside the caller's areas. */
    Optional<Pair> find(PairId id) {
        List<Object> params = new ArrayList<>();
        String found = found(scope.areas(), params, id.one());
        params.add(id.toString());
        return reader.list(DuplicateQueries::pair, found + PAIRS + " WHERE p.id = ?", params).stream()
                .findFirst();
    }

    private String found(List<AreaCode> areas, List<Object> params, UUID... only) {
        List<String> parts = new ArrayList<>();
        for (Candidates candidates : candidates()) {
            Where where = Where.all()
                    .and(LIVE)
                    .and(AreaSql.inside("a.grid_code", areas))
                    .and(AreaSql.inside("b.grid_code", scope.areas()));
            String among = "";
            if (only.length > 0) {
                where.and("a.id = ?", (Object[]) only);
            } else if (areas.stream().anyMatch(area -> area.level().isAbove(AreaLevel.TOWNSHIP))) {
                AreaSql visible = AreaSql.inside("r.grid_code", scope.areas());
                among = candidates.amongMany(visible.predicate());
                params.addAll(visible.params());
            }
            parts.add("SELECT least(a.id, b.id) AS one_id, greatest(a.id, b.id) AS other_id FROM resident a" + among
                    + " JOIN resident b ON " + candidates.shared() + where.sql());
            params.addAll(where.params());
        }
        return "WITH found AS (" + String.join(" UNION ", parts) + ") ";
    }

    // Within one county a document stands once.
    private List<Candidates> candidates() {
        List<AreaCode> areas = scope.areas();
        boolean severalCounties = areas.stream().anyMatch(area -> area.level().isAbove(AreaLevel.COUNTY))
                || areas.stream()
                                .map(area -> area.at(AreaLevel.COUNTY))
                                .distinct()
                                .count()
                        > 1;
        return Stream.of(Candidates.values())
                .filter(candidates -> severalCounties || candidates != Candidates.SAME_DOCUMENT)
                .toList();
    }

    private long count(String select, List<Object> params, Where where) {
        List<Object> all = new ArrayList<>(params);
        all.addAll(where.params());
        return reader.list(row -> row.getLong(1), "SELECT count(*) FROM (" + select + ") AS counted", all)
                .get(0);
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                new PairId(row.getObject("one_id", UUID.class), row.getObject("other_id", UUID.class)),
                row.getInt("score"),
                Stream.of((String[]) row.getArray("reasons").getArray())
                        .map(Reason::valueOf)
                        .toList());
    }
}
