package org.gulou.e2e.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;

/** Makes a thing of every kind in three grids: one where the local accounts are at home, one in the next village, one in the next township. */
final class Things {

    private static final String HOME = "450226100003001";
    private static final List<String> OTHER_VILLAGES = List.of("450226100004", "450226101001");

    private final Session county;

    Things(Session county) {
        this.county = county;
    }

    /** The grids, home first. */
    List<String> make() {
        List<String> grids = new ArrayList<>(List.of(HOME));
        for (String village : OTHER_VILLAGES) {
            grids.add(county.post("/grid/v1/areas", Map.of("parentCode", village, "name", "测试网格"))
                    .text("code"));
        }
        for (int i = 0; i < grids.size(); i++) {
            inGrid(grids.get(i), i);
        }
        return grids;
    }

    private void inGrid(String grid, int n) {
        String household = county.post("/grid/v1/households", Map.of("gridCode", grid, "number", "M-" + n))
                .id();
        county.post(
                "/grid/v1/residents",
                Map.of(
                        "householdId",
                        household,
                        "name",
                        "测试居民",
                        "document",
                        Map.of("type", "03", "number", "MATRIX" + n)));
        county.post(
                "/grid/v1/duties",
                Map.of(
                        "subjectType",
                        "AREA",
                        "subjectCode",
                        grid,
                        "role",
                        "MEDIC",
                        "person",
                        Map.of("name", "测试医生", "phone", "1390000010" + n),
                        "userId",
                        "matrix" + n));
        county.post(
                "/inspection/v1/sites",
                Map.of("name", "测试摊位", "categoryCode", "MKT", "areaCode", grid.substring(0, 12)));
        county.post(
                "/grid/v1/arrivals",
                Map.of(
                        "source",
                        "HOTEL",
                        "areaCode",
                        grid,
                        "name",
                        "测试旅客",
                        "document",
                        Map.of("type", "03", "number", "TRAVEL" + n)));
        tip(grid);
        campaign(grid);
    }

    private void campaign(String grid) {
        Answer draft = county.post(
                "/grid/v1/campaigns",
                Map.of(
                        "kind",
                        "VISIT",
                        "name",
                        "测试走访",
                        "areaCode",
                        grid,
                        "dueAt",
                        Instant.now().plus(Duration.ofDays(1)).toString()));
        String path = "/grid/v1/campaigns/" + draft.id();
        county.act(path + "/open", county.get(path).etag(), Map.of());
    }

    private void tip(String grid) {
        county.post("/grid/v1/tips", Map.of("areaCode", grid, "category", "OTHER", "text", "测试线索"));
        String tip = county.get("/grid/v1/tips?state=RECEIVED&limit=1")
                .items()
                .get(0)
                .path("id")
                .asText();
        String path = "/grid/v1/tips/" + tip;
        county.act(path + "/assign", county.get(path).etag(), Map.of("areaCode", grid));
    }
}
