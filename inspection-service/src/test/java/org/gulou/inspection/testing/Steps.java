package org.gulou.inspection.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of an inspection day, each as its caller would take it over HTTP, and asserted to have been taken. */
public final class Steps {

    private static final String BASE = "/inspection/v1";

    private Steps() {}

    /** A market registered in that place. */
    public static String site(String area) {
        return site(area, "MKT");
    }

    /** A site of that category registered in that place. */
    public static String site(String area, String category) {
        Response site = Callers.county()
                .body(Map.of("name", "测试场所", "categoryCode", category, "areaCode", area))
                .post(BASE + "/sites");
        return created(site).path("id");
    }

    /** A routine inspection by inspectors 1 and 2, today. */
    public static Response planned(String site) {
        return created(Callers.inspector(1)
                .body(Map.of("siteId", site, "kind", "ROUTINE", "inspectors", List.of("inspector1", "inspector2")))
                .post(BASE + "/inspections"));
    }

    /** The same, with the inspectors there. */
    public static Response started(String site) {
        Response planned = planned(site);
        return ok(act(Callers.inspector(1), planned, "/inspections/", "start", null));
    }

    /** The same, handed in with these items answered NO and the others YES. */
    public static Response submitted(String site, String... faults) {
        Response started = started(site);
        return ok(act(
                Callers.inspector(1),
                started,
                "/inspections/",
                "submit",
                Map.of("answers", answers(started, List.of(faults)))));
    }

    /** An answer to each item that applies. */
    public static List<Map<String, Object>> answers(Response inspection, List<String> faults) {
        List<Map<String, Object>> answers = new ArrayList<>();
        List<String> items = inspection.path("items");
        items.forEach(code ->
                answers.add(new HashMap<>(Map.of("itemCode", code, "answer", faults.contains(code) ? "NO" : "YES"))));
        return answers;
    }

    /** The findings of an inspection, by item. */
    public static Map<String, String> findings(Response inspection) {
        String id = inspection.path("id");
        Response found = ok(Callers.county().get(BASE + "/findings?inspection=" + id));
        Map<String, String> byItem = new HashMap<>();
        List<Map<String, Object>> items = found.path("items");
        items.forEach(item ->
                byItem.put(item.get("itemCode").toString(), item.get("id").toString()));
        return byItem;
    }

    /** A notice for these findings. */
    public static Response issued(String site, String... findings) {
        return created(Callers.inspector(1)
                .body(Map.of("siteId", site, "findingIds", List.of(findings), "requirement", "立即整改"))
                .post(BASE + "/rectifications"));
    }

    /** The same, in the hands of the site. */
    public static Response served(String site, String... findings) {
        return ok(act(
                Callers.inspector(1),
                issued(site, findings),
                "/rectifications/",
                "serve",
                Map.of("receivedBy", "覃测试")));
    }

    /** The same, said to be mended by the county's officer. */
    public static Response claimed(String site, String... findings) {
        return ok(act(
                Callers.county(),
                served(site, findings),
                "/rectifications/",
                "fixed",
                Map.of("note", "已整改", "evidence", List.of())));
    }

    /** A verb on what was answered, with its tag; null for no body. */
    public static Response act(
            RequestSpecification caller, Response thing, String collection, String verb, Object body) {
        RequestSpecification request = caller.header("If-Match", thing.header("ETag"));
        String path = BASE + collection + thing.path("id") + "/" + verb;
        return body == null ? request.post(path) : request.body(body).post(path);
    }

    /** It was made. */
    public static Response created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(answer.path("id").toString());
        return answer;
    }

    /** It was done. */
    public static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
