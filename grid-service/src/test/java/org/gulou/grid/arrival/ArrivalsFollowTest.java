package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.Retirements;
import org.gulou.grid.testing.Splits;
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

    @Test
    void anArrivalOfAResidentGoesAlongWhenTheirGridIsSplitAndTheOthersToTheFirst() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格一");
        String east = village + "002";
        String west = village + "003";
        Known inTheEast = Known.in(grid);
        Known inTheWest = Known.in(grid);
        Known elsewhere = Known.in(Places.grid());
        Response toTheEast = inTheEast.comingTo(grid);
        Response toTheWest = inTheWest.comingTo(grid);
        Response ofSomebodyElse = elsewhere.comingTo(grid);
        Response ofAStranger = handedOver(grid);
        // When
        Response split = Splits.asked(
                clock.today(),
                grid,
                Splits.to(east, "东网格", inTheEast.household()),
                Splits.to(west, "西网格", inTheWest.household()));
        // Then
        assertThat(split.statusCode()).as(split.asString()).isEqualTo(201);
        followedIn(west, toTheWest);
        followedIn(east, toTheEast);
        followedIn(east, ofSomebodyElse);
        followedIn(east, ofAStranger);
        county().get(ARRIVALS + "?area=" + grid).then().body("items", empty());
    }

    @Test
    void anArrivalAtAGridThatIsRetiredOrAVillageThatIsSplitWaitsToBeAssignedInWhatIsLeft() {
        // Given
        String township = Places.township();
        String village = Places.made(township + "201", "大村");
        String grid = Places.made(village + "001", "网格");
        String retired = Places.made(village + "002", "空网格");
        Response assigned = handedOver(retired);
        Response declared = handedOver(village);
        Response elsewhere = handedOver(grid);
        // When
        Retirements.of(clock.today(), retired);
        // Then
        waitsIn(village, assigned);
        // When
        Splits.asked(
                        clock.today(),
                        village,
                        Splits.made(township + "204", "东村", grid),
                        Splits.made(township + "205", "西村"))
                .then()
                .statusCode(201);
        // Then
        waitsIn(township, assigned);
        waitsIn(township, declared);
        county().get(elsewhere.header("Location"))
                .then()
                .body("areaCode", equalTo(township + "204001"))
                .body("state", equalTo("ASSIGNED"));
    }

    private static void waitsIn(String place, Response arrival) {
        county().get(arrival.header("Location"))
                .then()
                .body("areaCode", equalTo(place))
                .body("state", equalTo("DECLARED"))
                .body("assignedAt", nullValue());
    }

    @Test
    void anArrivalOfADuplicateGoesWhereTheResidentLives() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格一");
        String fresh = village + "002";
        Known duplicate = Known.in(grid);
        Known resident = Known.in(grid);
        Response arrival = duplicate.comingTo(grid);
        county().header("If-Match", resident.entry().header("ETag"))
                .body(Map.of("duplicateId", duplicate.entry().path("id")))
                .post(resident.entry().header("Location") + "/merge")
                .then()
                .statusCode(200);
        // When
        Response split =
                Splits.asked(clock.today(), grid, Splits.to(grid), Splits.to(fresh, "网格二", resident.household()));
        // Then
        assertThat(split.statusCode()).as(split.asString()).isEqualTo(201);
        county().get(arrival.header("Location"))
                .then()
                .body("areaCode", equalTo(fresh))
                .body("residentId", equalTo(resident.entry().path("id")));
    }

    private static void followedIn(String place, Response arrival) {
        county().get(arrival.header("Location"))
                .then()
                .body("areaCode", equalTo(place))
                .body("version", equalTo(1));
    }

    private static Response handedOver(String place) {
        Response answer = county().body(Coming.to(place, "HOTEL")).post(ARRIVALS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    /** Somebody of the register, by their resident ID. */
    private record Known(Response entry, String idNumber) {

        static Known in(String grid) {
            String number = People.newIdNumber();
            Map<String, Object> request = People.resident(People.household(grid));
            request.put("document", Map.of("type", "01", "number", number));
            return new Known(People.registered(request), number);
        }

        String household() {
            return entry.path("householdId");
        }

        Response comingTo(String place) {
            return Coming.handedOver(Coming.to(place, "HOTEL", idNumber));
        }
    }
}
