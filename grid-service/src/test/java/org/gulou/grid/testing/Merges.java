package org.gulou.grid.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Places joined by the county on a day. */
public final class Merges {

    private Merges() {}

    /** The second one goes into the first one, which stays. */
    public static Response of(LocalDate day, String staying, String ending) {
        Response answer = Callers.county()
                .body(Map.of(
                        "kind", "MERGE",
                        "effectiveOn", day.toString(),
                        "from", List.of(staying, ending),
                        "to", List.of(Map.of("code", staying))))
                .post("/grid/v1/area-changes");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }
}
