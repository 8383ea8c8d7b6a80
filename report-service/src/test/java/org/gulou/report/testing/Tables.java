package org.gulou.report.testing;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Ad-hoc tables, and how a township fills one. */
public final class Tables {

    private Tables() {}

    /** A table of a number and a note, asked of these units; answers its template, which is also its period. */
    public static String ask(Instant dueAt, String... units) {
        return Callers.county()
                .body(Map.of(
                        "title", "采样点",
                        "columns",
                                List.of(
                                        Map.of("code", "SITES", "name", "采样点数", "type", "NUMBER", "required", true),
                                        Map.of("code", "NOTE", "name", "说明", "type", "TEXT", "required", false)),
                        "units", List.of(units),
                        "dueAt", dueAt.toString()))
                .post("/report/v1/collections")
                .then()
                .statusCode(201)
                .extract()
                .path("templateCode");
    }

    /** Where a unit's report of a table is. */
    public static String path(String table, String unit) {
        return "/report/v1/reports/" + table + "/" + unit + "/" + table;
    }

    /** The township's draft. */
    public static Response draft(String table, String township, Object sites) {
        return Callers.officer(township)
                .header("If-None-Match", "*")
                .body(Map.of("values", Map.of("SITES", sites)))
                .put(path(table, township));
    }

    /** The township's report drafted, signed and submitted; answers the submitted one. */
    public static Response handIn(String table, String township, Object sites) {
        Response draft = draft(table, township, sites);
        return signAndSubmit(table, township, draft.header("ETag"));
    }

    /** The newest version signed and submitted. */
    public static Response signAndSubmit(String table, String township, String tag) {
        Response signed = Callers.leader(township).header("If-Match", tag).post(path(table, township) + "/sign");
        return Callers.officer(township)
                .header("If-Match", signed.header("ETag"))
                .post(path(table, township) + "/submit");
    }

    /** The submitted one accepted. */
    public static Response accept(String table, String township, Response submitted) {
        return Callers.county().header("If-Match", submitted.header("ETag")).post(path(table, township) + "/accept");
    }
}
