package org.gulou.grid.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** Duties as requests; all people are made up. */
public final class DutyRequests {

    private DutyRequests() {}

    /** A duty for a place. */
    public static Map<String, Object> duty(String subjectCode, String role, String userId) {
        Map<String, Object> request = new HashMap<>();
        request.put("subjectCode", subjectCode);
        request.put("role", role);
        request.put("person", Map.of("name", "石测试", "phone", "13900000001"));
        request.put("userId", userId);
        return request;
    }

    /** That duty given by the county; its answer. */
    public static Response given(String subjectCode, String role, String userId) {
        Response answer = Callers.county().body(duty(subjectCode, role, userId)).post("/grid/v1/duties");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    /** A verb on a duty as that answer showed it. */
    public static Response act(Response duty, String verb, Map<String, ?> body) {
        return Callers.county()
                .header("If-Match", duty.header("ETag"))
                .body(body)
                .post("/grid/v1/duties/" + duty.path("id") + "/" + verb);
    }
}
