package org.gulou.grid.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Places retired by the county on a day. */
public final class Retirements {

    private Retirements() {}

    /** They are no more from that day on, and none takes their place. */
    public static void of(LocalDate day, String... places) {
        Response answer = Callers.county()
                .body(Map.of("kind", "RETIRE", "effectiveOn", day.toString(), "from", List.of(places)))
                .post("/grid/v1/area-changes");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }
}
