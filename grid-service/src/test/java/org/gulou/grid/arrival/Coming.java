package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;

/** Arrivals as requests; all people are made up. */
final class Coming {

    static final String ARRIVALS = "/grid/v1/arrivals";
    static final String NAME = "黄试验";
    static final String PHONE = "13912345678";

    private Coming() {}

    /** Somebody new who comes to that place. */
    static Map<String, Object> to(String areaCode, String source) {
        return to(areaCode, source, People.newIdNumber());
    }

    /** The holder of that resident ID who comes to that place. */
    static Map<String, Object> to(String areaCode, String source, String idNumber) {
        Map<String, Object> request = new HashMap<>();
        request.put("source", source);
        request.put("areaCode", areaCode);
        request.put("name", NAME);
        request.put("document", Map.of("type", "01", "number", idNumber));
        request.put("phone", PHONE);
        request.put("address", "古宜镇江峰街5号");
        request.put("remark", "乘G421次，靠窗");
        return request;
    }

    /** The same with one stay before. */
    static Map<String, Object> from(Map<String, Object> request, String areaCode, String first, String last) {
        request.put("travelHistory", List.of(Map.of("areaCode", areaCode, "from", first, "until", last)));
        return request;
    }

    /** Handed over by the county; its answer. */
    static Response handedOver(Map<String, Object> request) {
        Response answer = Callers.county().body(request).post(ARRIVALS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    /** A verb of the county on the arrival as that answer showed it. */
    static Response act(Response arrival, String verb, Map<String, ?> body) {
        return Callers.county()
                .header("If-Match", arrival.header("ETag"))
                .body(body)
                .post(ARRIVALS + "/" + arrival.path("id") + "/" + verb);
    }
}
