package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.admin;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.security.Roles;
import org.gulou.grid.testing.People;

/** Monitoring as requests; all people are made up. */
final class MonitoringRequests {

    static final String MONITORINGS = "/grid/v1/monitorings";

    /** The seeded editions for close contacts, and one for others. */
    static final String EIGHTH = "019b0000-0000-7000-8000-000000000801";

    static final String NINTH = "019b0000-0000-7000-8000-000000000901";
    static final String NINTH_SECONDARY = "019b0000-0000-7000-8000-000000000902";
    static final String TWENTY_ARTICLES = "019b0000-0000-7000-8000-000000002001";
    static final String NO_SECONDARY = "019b0000-0000-7000-8000-000000002002";

    private MonitoringRequests() {}

    static Map<String, Object> episode(String residentId, String protocolId) {
        Map<String, Object> request = new HashMap<>();
        request.put("residentId", residentId);
        request.put("protocolId", protocolId);
        return request;
    }

    /** Somebody of that grid monitored from today on by that edition; the answer. */
    static Response startedIn(String grid, String protocolId) {
        Response answer = county().body(episode(People.registeredIn(grid).path("id"), protocolId))
                .post(MONITORINGS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    /** An edition for close contacts, by which people may be monitored from that day on; its id. */
    static String published(LocalDate effectiveFrom) {
        Response answer = admin().body(Map.of(
                        "name",
                        "测试方案",
                        "edition",
                        "T-" + UUID.randomUUID().toString().substring(0, 8),
                        "appliesTo",
                        "CLOSE_CONTACT",
                        "effectiveFrom",
                        effectiveFrom.toString(),
                        "steps",
                        List.of(Map.of("kind", "HOME", "days", 5, "checksPerDay", 2))))
                .post("/grid/v1/protocols");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    static Map<String, Object> check(double temperature) {
        return new HashMap<>(Map.of("temperature", temperature, "symptoms", List.of("咳嗽"), "note", "测试备注"));
    }

    /** A check that carries a test with that result. */
    static Map<String, Object> checkWithTest(String result) {
        Map<String, Object> check = check(36.6);
        check.put("test", Map.of("result", result));
        return check;
    }

    /** A verb on an episode as it is now. */
    static Response act(String id, String verb, Map<String, ?> body) {
        String tag = county().get(MONITORINGS + "/" + id).header("ETag");
        return county().header("If-Match", tag).body(body).post(MONITORINGS + "/" + id + "/" + verb);
    }

    static RequestSpecification worker(String grid) {
        return as("worker-" + grid, Roles.GRID_WORKER, grid);
    }
}
