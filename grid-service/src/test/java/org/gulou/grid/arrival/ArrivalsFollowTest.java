package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ArrivalsFollowTest {

    private static final String ARRIVALS = "/grid/v1/arrivals";

    @Inject
    BusinessClock clock;

    @Test
    void openArrivalsAndTheUnreachedFollowTheirPlaceAndSettledOnesStay() {
        // Given
        String township = Places.township();
        String staying = Places.made(township + "201", "甲村");
        String ending = Places.made(township + "202", "乙村");
        String grid = Places.made(ending + "005", "网格");
        Response declared = handedOver(ending);
        Response assigned = handedOver(grid);
        Response settled = handedOver(grid);
        county().header("If-Match", settled.header("ETag"))
                .body(Map.of())
                .post(ARRIVALS + "/" + settled.path("id") + "/settle")
                .then()
                .statusCode(200);
        Response lost = handedOver(grid);
        county().header("If-Match", lost.header("ETag"))
                .body(Map.of("outcome", "UNREACHABLE"))
                .post(ARRIVALS + "/" + lost.path("id") + "/settle")
                .then()
                .statusCode(200);
        // When
        Merges.of(clock.today(), staying, ending);
        // Then
        county().get(declared.header("Location"))
                .then()
                .body("areaCode", equalTo(staying))
                .body("version", equalTo(1));
        county().get(assigned.header("Location"))
                .then()
                .body("areaCode", equalTo(staying + "005"))
                .body("state", equalTo("ASSIGNED"));
        county().get(settled.header("Location")).then().body("areaCode", equalTo(grid));
        county().get(lost.header("Location"))
                .then()
                .body("state", equalTo("UNREACHABLE"))
                .body("areaCode", equalTo(staying + "005"));
    }

    private static Response handedOver(String place) {
        Response answer = county().body(Coming.to(place, "HOTEL")).post(ARRIVALS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }
}
