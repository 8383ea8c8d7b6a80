package org.gulou.e2e.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;

/** A testing campaign of the whole county, as its officer sees it. */
final class CountyCampaign {

    private static final String CAMPAIGNS = "/grid/v1/campaigns";
    private static final String COUNTY = "450226";

    private final Session officer;
    private final String path;

    private CountyCampaign(Session officer, String id) {
        this.officer = officer;
        this.path = CAMPAIGNS + "/" + id;
    }

    /** Drafts it and opens it, for all who are present. */
    static CountyCampaign opened(Session officer) {
        Answer draft = officer.post(
                CAMPAIGNS,
                Map.of(
                        "kind",
                        "TESTING",
                        "name",
                        "全员核酸检测",
                        "areaCode",
                        COUNTY,
                        "target",
                        Map.of("status", List.of("PRESENT")),
                        "dueAt",
                        Instant.now().plus(Duration.ofDays(1)).toString()));
        CountyCampaign campaign = new CountyCampaign(officer, draft.id());
        officer.act(campaign.path + "/open", officer.get(campaign.path).etag(), Map.of());
        return campaign;
    }

    /** Every resident due. */
    List<String> residents() {
        List<String> residents = new ArrayList<>();
        pages(path + "/targets?limit=500")
                .forEach(target -> residents.add(target.path("residentId").asText()));
        return residents;
    }

    /** The rows of that level, all of them. */
    List<Coverage> coverage(String level) {
        List<Coverage> rows = new ArrayList<>();
        pages(path + "/coverage?limit=500&area=" + COUNTY + "&level=" + level)
                .forEach(row -> rows.add(Coverage.of(row)));
        return rows;
    }

    /** Records a batch; how many items were not taken. */
    long record(List<Map<String, String>> items) {
        long rejected = 0;
        for (JsonNode result :
                officer.post(path + "/records", Map.of("items", items)).body().findValues("status")) {
            rejected += result.asText().equals("REJECTED") ? 1 : 0;
        }
        return rejected;
    }

    private List<JsonNode> pages(String first) {
        List<JsonNode> items = new ArrayList<>();
        Answer page = officer.get(first);
        page.items().forEach(items::add);
        while (page.body().hasNonNull("next")) {
            page = officer.get(first + "&cursor=" + page.text("next"));
            page.items().forEach(items::add);
        }
        return items;
    }
}
