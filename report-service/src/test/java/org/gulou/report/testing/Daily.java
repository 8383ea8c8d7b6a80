package org.gulou.report.testing;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Daily reports of townships. */
public final class Daily {

    private static final String CODES = """
            A01 A02 A03 A04 A05 A06 B01 B02 B03 B04 B05 B06 B09 B07 B08 C01 C02 C03 C04 C05 C06 C07 C08 C09 D01 D06 D02 \
            D03 D04 D05 E01 E09 E02 E03 E04 E07 E05 E08 E06 F01 F02 F06 F03 F04 F07 F08 G01 G02 G03 G04 G08 G05 G09 G06 \
            G07 H01 H02 H05 H04 H06 H07 H08 H09 H10""";

    private Daily() {}

    /** Figures that break no rule: a quiet day in a small township. */
    public static Map<String, Object> quiet() {
        Map<String, Object> values = new LinkedHashMap<>();
        Stream.of(CODES.split(" ")).forEach(code -> values.put(code, 0));
        values.put("A01", 100);
        values.put("A02", 300);
        values.put("A03", 2);
        values.put("A04", 2);
        return values;
    }

    /** The quiet figures with one put otherwise. */
    public static Map<String, Object> with(String code, Object value) {
        Map<String, Object> values = quiet();
        values.put(code, value);
        return values;
    }

    /** Where a township's daily report of that day is. */
    public static String path(String township, String day) {
        return "/report/v1/reports/DAILY/" + township + "/" + day;
    }

    /** A draft of these figures. */
    public static Response draft(String township, String day, Map<String, Object> values) {
        return Callers.officer(township)
                .header("If-None-Match", "*")
                .body(Map.of("values", values))
                .put(path(township, day));
    }

    /** The leader's attempt to sign what this answer showed. */
    public static Response sign(String township, String day, Response shown) {
        return Callers.leader(township).header("If-Match", shown.header("ETag")).post(path(township, day) + "/sign");
    }

    /** Drafted, signed, submitted and accepted. */
    public static Response accepted(String township, String day, Map<String, Object> values) {
        Response signed = sign(township, day, draft(township, day, values));
        Response submitted = Callers.officer(township)
                .header("If-Match", signed.header("ETag"))
                .post(path(township, day) + "/submit");
        return Callers.county().header("If-Match", submitted.header("ETag")).post(path(township, day) + "/accept");
    }
}
