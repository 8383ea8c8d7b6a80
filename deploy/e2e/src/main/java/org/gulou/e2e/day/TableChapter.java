package org.gulou.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;

/** A new table is asked of the fifteen townships: most on time, one late, one missing until the end. */
final class TableChapter {

    private static final Duration TIME_GIVEN = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final String BOARD = "/report/v1/boards/completeness";

    private final DayContext day;
    private String template;
    private String period;

    TableChapter(DayContext day) {
        this.day = day;
    }

    /** Asks and lets thirteen townships answer. */
    void ask() {
        day.story().chapter("临时报表: a new table, due in " + TIME_GIVEN.toSeconds() + " seconds");
        Session county = day.as("county");
        Answer asked = county.post(
                "/report/v1/collections",
                Map.of(
                        "title", "采样点统计 " + day.tag(),
                        "columns",
                                List.of(
                                        Map.of("code", "SITES", "name", "采样点数", "type", "NUMBER", "required", true),
                                        Map.of("code", "NOTE", "name", "说明", "type", "TEXT", "required", false)),
                        "units", List.copyOf(Townships.OFFICERS.keySet()),
                        "dueAt", DayContext.wire(Instant.now().plus(TIME_GIVEN))));
        template = asked.text("templateCode");
        period = asked.text("period");
        day.story().step("Asked of %d townships as period %s", Townships.OFFICERS.size(), period);
        day.interlude().at(Moment.TABLE_ASKED);
        tellBoard("Before");
        tellRollup("Before");
        List<String> units = List.copyOf(Townships.OFFICERS.keySet());
        for (int i = 0; i < units.size() - 2; i++) {
            handIn(units.get(i), i + 1);
            if (i == units.size() / 2) {
                day.interlude().at(Moment.TABLE_FILLED);
            }
        }
        day.story().step("%d townships have drafted, signed and submitted", units.size() - 2);
    }

    /** After the deadline: one hands in late, one never does. */
    void close() {
        day.story().chapter("迟报和漏报: the table after its deadline");
        List<String> units = List.copyOf(Townships.OFFICERS.keySet());
        JsonNode due = day.story()
                .await(
                        "the deadline to pass",
                        PATIENCE,
                        () -> Optional.of(board()).filter(b -> sum(b, "missing") == 2));
        day.story().step("At the deadline: %s", line(due));
        handIn(units.get(units.size() - 2), 9);
        day.story().step("%s hands in late", Townships.OFFICERS.get(units.get(units.size() - 2)));
        JsonNode after = tellBoard("After");
        tellRollup("After");
        expect(after, "expected", units.size());
        expect(after, "onTime", units.size() - 2L);
        expect(after, "late", 1);
        expect(after, "missing", 1);
    }

    private void handIn(String unit, int sites) {
        Reports.handIn(
                day,
                "/report/v1/reports/" + template + "/" + unit + "/" + period,
                Townships.OFFICERS.get(unit),
                Map.of("values", Map.of("SITES", sites, "NOTE", "如数")));
    }

    private JsonNode tellBoard(String when) {
        JsonNode board = board();
        day.story().step("%s, the board: %s", when, line(board));
        return board;
    }

    private JsonNode board() {
        return day.as("county")
                .get(BOARD + "?template=" + template + "&period=" + period + "&area=" + DayContext.COUNTY
                        + "&level=TOWNSHIP&limit=50")
                .items();
    }

    private void tellRollup(String when) {
        JsonNode rollup = day.as("county")
                .get("/report/v1/rollups?template=" + template + "&period=" + period + "&area=" + DayContext.COUNTY)
                .body();
        JsonNode sites = rollup.path("values").path("SITES");
        day.story()
                .step(
                        "%s, the roll-up: %s, %s; %d sources, %d missing",
                        when,
                        sites.path("value").asText("no value"),
                        sites.path("state").asText(),
                        rollup.path("sources").size(),
                        rollup.path("missing").size());
    }

    private static String line(JsonNode board) {
        return String.format(
                "expected %d = on time %d + late %d + missing %d + pending %d + excused %d",
                sum(board, "expected"),
                sum(board, "onTime"),
                sum(board, "late"),
                sum(board, "missing"),
                sum(board, "pending"),
                sum(board, "excused"));
    }

    private static long sum(JsonNode board, String column) {
        return DayContext.list(board).stream()
                .mapToLong(row -> row.path(column).asLong())
                .sum();
    }

    private static void expect(JsonNode board, String column, long wanted) {
        if (sum(board, column) != wanted) {
            throw new IllegalStateException("The board should show " + wanted + " as " + column + ": " + line(board));
        }
    }
}
