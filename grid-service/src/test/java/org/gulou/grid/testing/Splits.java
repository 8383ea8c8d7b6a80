package org.gulou.grid.testing;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places split by the county on a day. */
public final class Splits {

    private Splits() {}

    /** What the county is answered to that split. */
    @SafeVarargs
    public static Response asked(LocalDate day, String place, Map<String, Object>... targets) {
        return Callers.county().body(request(day, place, targets)).post("/grid/v1/area-changes");
    }

    /** That split as a request. */
    @SafeVarargs
    public static Map<String, Object> request(LocalDate day, String place, Map<String, Object>... targets) {
        return Map.of("kind", "SPLIT", "effectiveOn", day.toString(), "from", List.of(place), "to", List.of(targets));
    }

    /** A place that is there already and stays as it is. */
    public static Map<String, Object> to(String code) {
        return Map.of("code", code);
    }

    /** A place that is not there yet, which these parts go to. */
    public static Map<String, Object> made(String code, String name, String... parts) {
        return Map.of("code", code, "name", name, "parts", List.of(parts));
    }

    /** A place these households go to; without a name one that is there already. */
    public static Map<String, Object> to(String code, String name, String... households) {
        Map<String, Object> target = new HashMap<>();
        target.put("code", code);
        if (name != null) {
            target.put("name", name);
        }
        if (households.length > 0) {
            target.put("households", List.of(households));
        }
        return target;
    }
}
