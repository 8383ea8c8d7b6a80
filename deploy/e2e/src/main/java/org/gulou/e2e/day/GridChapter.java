package org.gulou.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gulou.e2e.http.Session;

/** Grids are made under villages and people put in charge of them; the vacancies fall. */
final class GridChapter {

    private static final String TOWNSHIP = "450226105";
    private static final int GRIDS = 3;
    private static final List<String> ROLES = List.of("GRID_LEADER", "GRID_WORKER");

    private final DayContext day;

    GridChapter(DayContext day) {
        this.day = day;
    }

    void play() {
        day.story().chapter("网格定人: grids, and who answers for them");
        Session county = day.as("county");
        List<JsonNode> villages = villages(county);
        List<String> grids = new ArrayList<>();
        for (JsonNode village : villages.subList(0, GRIDS)) {
            grids.add(county.post(
                            "/grid/v1/areas",
                            Map.of(
                                    "parentCode",
                                    village.path("code").asText(),
                                    "name",
                                    village.path("name").asText() + "网格 " + day.tag()))
                    .text("code"));
        }
        day.story().step("%d grids made in township %s: %s", GRIDS, TOWNSHIP, String.join(", ", grids));
        day.interlude().at(Moment.GRIDS_MADE);
        long before = vacancies(county);
        day.story().step("%d duties in the township have no holder", before);
        grids.forEach(grid -> putInCharge(county, grid));
        long after = vacancies(county);
        day.story().step("A leader and a worker named for each grid: %d duties without a holder", after);
        if (after >= before) {
            throw new IllegalStateException("The vacancies did not fall: " + before + ", then " + after);
        }
        JsonNode chain = county.get("/grid/v1/areas/" + grids.get(0) + "/chain").body();
        day.story().step("Who answers for %s, from the grid up: %s", grids.get(0), roles(chain));
    }

    private List<JsonNode> villages(Session county) {
        return day.all(county, "/grid/v1/areas?parent=" + TOWNSHIP + "&level=VILLAGE&limit=100");
    }

    private static void putInCharge(Session county, String grid) {
        for (String role : ROLES) {
            county.post(
                    "/grid/v1/duties",
                    Map.of(
                            "subjectType",
                            "AREA",
                            "subjectCode",
                            grid,
                            "role",
                            role,
                            "person",
                            Map.of("name", role.equals("GRID_LEADER") ? "杨测试" : "石测试", "phone", "13900000001"),
                            "userId",
                            role.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + grid));
        }
    }

    private static long vacancies(Session county) {
        return county.get("/grid/v1/duty-vacancies?area=" + TOWNSHIP + "&limit=1&count=true")
                .body()
                .path("total")
                .asLong(-1);
    }

    private static String roles(JsonNode chain) {
        JsonNode links = chain.isArray() ? chain : chain.path("items");
        return String.join(
                " > ",
                DayContext.list(links).stream()
                        .map(link -> link.path("role").asText() + " "
                                + link.path("areaCode").asText())
                        .toList());
    }
}
