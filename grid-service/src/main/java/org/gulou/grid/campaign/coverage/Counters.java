package org.gulou.grid.campaign.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** Writes the counters, and tells of those of townships and counties. In the running transaction, as its last step. */
@ApplicationScoped
public class Counters {

    static final String COUNTS =
            "due, pending, done, exempt, refused, away, unreachable, not_found, transferred, overdue";

    // In the order of the keys, which an INSERT keeps and an UPDATE would not: whoever comes second waits, nobody for
    // ever.
    private static final String ADD = """
            INSERT INTO campaign_coverage AS c
                   (county_code, campaign_id, round_no, updated_at, dimension, level, area_code, code, dose, %1$s)
            SELECT ?, ?, ?, ?, k.* FROM unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::int[],
                   ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[])
                   AS k (dimension, level, area_code, code, dose, %1$s)
             ORDER BY level DESC, dimension, area_code COLLATE "C", code COLLATE "C", dose
            ON CONFLICT (campaign_id, round_no, dimension, level, area_code, code, dose) DO UPDATE SET
                   due = c.due + excluded.due, pending = c.pending + excluded.pending, done = c.done + excluded.done,
                   exempt = c.exempt + excluded.exempt, refused = c.refused + excluded.refused, away = c.away + excluded.away,
                   unreachable = c.unreachable + excluded.unreachable, not_found = c.not_found + excluded.not_found,
                   transferred = c.transferred + excluded.transferred, overdue = c.overdue + excluded.overdue,
                   version = c.version + 1, updated_at = greatest(c.updated_at, excluded.updated_at)
            RETURNING dimension, area_code, dose, version, %1$s
            """.formatted(COUNTS);

    // The leaves are counted once, the levels above are sums of leaves; and every place of the area that exists has its
    // counter, so that a place without anybody is there with 0.
    private static final String COUNT = """
            INSERT INTO campaign_coverage
                   (county_code, campaign_id, round_no, updated_at, dimension, level, area_code, code, dose, due, pending)
            WITH target AS (
              SELECT area_code, dose, site_ids, department_codes FROM campaign_target
               WHERE county_code = ? AND campaign_id = ? AND round_no = ?),
            leaf AS (
              SELECT 'A' AS dimension, area_code, '' AS code, dose, count(*) AS n FROM target GROUP BY area_code, dose
              UNION ALL
              SELECT 'D', area_code, d.code, dose, count(*) FROM target, unnest(department_codes) AS d (code)
               GROUP BY area_code, d.code, dose
              UNION ALL
              SELECT 'S', left(area_code, 12), s.id::text, dose, count(*) FROM target, unnest(site_ids) AS s (id)
               GROUP BY left(area_code, 12), s.id, dose
              UNION ALL
              SELECT 'A', a.code, '', d.no, 0
                FROM unnest(?::int[]) AS d (no), unnest(?::text[]) AS p (code)
                JOIN area a ON a.code >= p.code AND a.code < p.code || ':'
               WHERE a.valid_to IS NULL OR a.valid_to > ?)
            SELECT ?, ?, ?, ?, dimension, digits, left(area_code, digits), code, of_dose, sum(n), sum(n)
              FROM leaf
              JOIN unnest(ARRAY[2, 4, 6, 9, 12, 15]) AS l (digits) ON length(area_code) >= digits
              JOIN LATERAL unnest(CASE WHEN dose = 0 THEN ARRAY[0] ELSE ARRAY[0, dose] END) AS d (of_dose) ON true
             GROUP BY dimension, digits, left(area_code, digits), code, of_dose
            """;
    private static final String TOLD = "SELECT area_code, version, " + COUNTS + " FROM campaign_coverage"
            + " WHERE campaign_id = ? AND round_no = ? AND dimension = 'A' AND level IN (6, 9) AND dose = 0";

    private static final List<ToIntFunction<Tally>> COLUMNS = List.of(
            Tally::due,
            Tally::pending,
            Tally::done,
            Tally::exempt,
            Tally::refused,
            Tally::away,
            Tally::unreachable,
            Tally::notFound,
            Tally::transferred,
            Tally::overdue);
    private static final Set<AreaLevel> TOLD_LEVELS = Set.of(AreaLevel.COUNTY, AreaLevel.TOWNSHIP);

    private final SqlReader reader;
    private final SqlWriter writer;
    private final EventLog events;
    private final BusinessClock clock;

    Counters(SqlReader reader, SqlWriter writer, EventLog events, BusinessClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.events = events;
        this.clock = clock;
    }

    /** Changes the counters of a round. */
    public void add(CampaignView campaign, int round, CoverageChange change) {
        SortedMap<Counter, Tally> differences = change.differences();
        if (differences.isEmpty()) {
            return;
        }
        reader.list(Counters::counted, ADD, params(campaign, round, differences)).stream()
                .filter(Counted::isTold)
                .forEach(counted -> tell(campaign, round, counted));
    }

    /** Counts a round whose targets have just been made, all of them pending. */
    public void count(CampaignView campaign, int round, LocalDate today) {
        writer.execute(
                COUNT,
                campaign.countyCode(),
                campaign.id(),
                round,
                campaign.doseNumbers(),
                campaign.extent().parts().stream().map(AreaCode::value).toArray(String[]::new),
                today,
                campaign.countyCode(),
                campaign.id(),
                round,
                clock.instant());
        reader.list(Counters::told, TOLD, List.of(campaign.id(), round))
                .forEach(counted -> tell(campaign, round, counted));
    }

    private void tell(CampaignView campaign, int round, Counted counted) {
        events.record(CoverageChanged.of(
                campaign.id(), campaign.kind(), round, counted.area(), counted.tally(), counted.version()));
    }

    private List<Object> params(CampaignView campaign, int round, SortedMap<Counter, Tally> differences) {
        Collection<Counter> keys = differences.keySet();
        List<Object> params = new ArrayList<>(List.of(campaign.countyCode(), campaign.id(), round, clock.instant()));
        params.add(keys.stream().map(Counter::dimension).toArray(String[]::new));
        params.add(keys.stream().map(Counter::level).toArray(Integer[]::new));
        params.add(keys.stream().map(key -> key.area().value()).toArray(String[]::new));
        params.add(keys.stream().map(Counter::code).toArray(String[]::new));
        params.add(keys.stream().map(Counter::dose).toArray(Integer[]::new));
        COLUMNS.forEach(column ->
                params.add(differences.values().stream().map(column::applyAsInt).toArray(Integer[]::new)));
        return params;
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getString("dimension"),
                Columns.area(row, "area_code"),
                row.getInt("dose"),
                tally(row),
                row.getLong("version"));
    }

    private static Counted told(ResultSet row) throws SQLException {
        return new Counted(Counter.AREA, Columns.area(row, "area_code"), 0, tally(row), row.getLong("version"));
    }

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("due"),
                row.getInt("pending"),
                row.getInt("done"),
                row.getInt("exempt"),
                row.getInt("refused"),
                row.getInt("away"),
                row.getInt("unreachable"),
                row.getInt("not_found"),
                row.getInt("transferred"),
                row.getInt("overdue"));
    }

    /** A counter as it stands after a change. */
    private record Counted(String dimension, AreaCode area, int dose, Tally tally, long version) {

        boolean isTold() {
            return dimension.equals(Counter.AREA) && dose == 0 && TOLD_LEVELS.contains(area.level());
        }
    }
}
