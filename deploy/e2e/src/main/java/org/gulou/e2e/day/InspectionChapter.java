package org.gulou.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gulou.e2e.http.Answer;
import org.gulou.e2e.http.Session;

/** Two inspectors come unannounced and find a critical fault and a lesser one. */
final class InspectionChapter {

    private final DayContext day;

    InspectionChapter(DayContext day) {
        this.day = day;
    }

    /** Plays at that site and answers the ids of the findings, the critical one first. */
    List<String> play(String site) {
        day.story().chapter("暗访: an unannounced inspection");
        Session inspector = day.as("inspector1");
        Answer planned = inspector.post(
                "/inspection/v1/inspections",
                Map.of("siteId", site, "kind", "UNANNOUNCED", "inspectors", List.of("inspector1", "inspector2")));
        String path = "/inspection/v1/inspections/" + planned.id();
        Answer started = inspector.act(path + "/start", planned.etag(), null);
        Map<String, JsonNode> items = items(inspector, started);
        day.story().step("Inspectors at the door; %d items of the list apply", items.size());
        Set<String> faults = faults(items);
        Answer submitted = inspector.act(path + "/submit", started.etag(), Map.of("answers", answers(items, faults)));
        day.interlude().at(Moment.INSPECTION_SUBMITTED);
        day.story()
                .step(
                        "Submitted with %d faults: score %s, %s",
                        faults.size(), submitted.body().path("score").asText(), submitted.text("result"));
        if (!submitted.text("result").equals("FAIL")) {
            throw new IllegalStateException("A critical fault must fail the site: " + submitted.body());
        }
        return findings(inspector, site, planned.id());
    }

    private static Map<String, JsonNode> items(Session inspector, Answer inspection) {
        Map<String, JsonNode> all = new HashMap<>();
        JsonNode checklist = inspector
                .get("/inspection/v1/checklists/"
                        + inspection.body().path("checklist").path("id").asText())
                .body();
        checklist.path("items").forEach(item -> all.put(item.path("code").asText(), item));
        Map<String, JsonNode> applicable = new HashMap<>();
        DayContext.list(inspection.body().path("items")).stream()
                .map(JsonNode::asText)
                .forEach(code -> applicable.put(code, all.get(code)));
        return applicable;
    }

    private static Set<String> faults(Map<String, JsonNode> items) {
        String critical = first(items, "CRITICAL");
        String major = first(items, "MAJOR");
        return Set.of(critical, major);
    }

    private static String first(Map<String, JsonNode> items, String severity) {
        return items.entrySet().stream()
                .filter(item -> item.getValue().path("severity").asText().equals(severity))
                .filter(item -> !isCount(item.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The list has no item of severity " + severity));
    }

    private static List<Map<String, Object>> answers(Map<String, JsonNode> items, Set<String> faults) {
        List<Map<String, Object>> answers = new ArrayList<>();
        items.keySet().stream().sorted().forEach(code -> {
            if (isCount(items.get(code))) {
                answers.add(Map.of("itemCode", code, "count", 0));
            } else if (faults.contains(code)) {
                answers.add(Map.of("itemCode", code, "answer", "NO", "note", "现场未落实"));
            } else {
                answers.add(Map.of("itemCode", code, "answer", "YES"));
            }
        });
        return answers;
    }

    private static boolean isCount(JsonNode item) {
        return item.path("answer").asText().equals("COUNT");
    }

    private List<String> findings(Session inspector, String site, String inspection) {
        List<JsonNode> found = day.all(inspector, "/inspection/v1/findings?site=" + site + "&limit=100").stream()
                .filter(finding -> finding.path("inspectionId").asText().equals(inspection))
                .toList();
        Map<String, List<String>> bySeverity = found.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.path("severity").asText(),
                        Collectors.mapping(finding -> finding.path("id").asText(), Collectors.toList())));
        List<String> ordered = new ArrayList<>(bySeverity.getOrDefault("CRITICAL", List.of()));
        ordered.addAll(bySeverity.getOrDefault("MAJOR", List.of()));
        day.story().step("%d findings stand open, %d of them critical", found.size(), ordered.size() - 1);
        return ordered;
    }
}
