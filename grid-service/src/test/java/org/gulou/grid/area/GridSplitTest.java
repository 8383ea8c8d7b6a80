package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.admin;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.DutyRequests;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.Splits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A grid is split by its households: each goes where the split says, its people with it, and nobody is lost. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class GridSplitTest {

    private static final String CHANGES = "/grid/v1/area-changes/";
    private static final String HOUSEHOLDS = "/grid/v1/households";
    private static final String RESIDENTS = "/grid/v1/residents";

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void whoIsNamedGoesAndWhoIsNotStaysInTheGridThatStays() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格一");
        Response going = People.registeredIn(grid);
        Response staying = People.registeredIn(grid);
        String fresh = village + "002";
        // When
        Response change = Splits.asked(clock.today(), grid, Splits.to(grid), Splits.to(fresh, "网格二", household(going)));
        // Then
        change.then()
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("to[0].households", nullValue())
                .body("to[1].households", contains(household(going)));
        livesIn(fresh, going);
        livesIn(grid, staying);
        county().get(going.header("Location") + "/moves")
                .then()
                .body("items.from", contains(grid))
                .body("items.to", contains(fresh))
                .body("items.areaChangeId", contains(change.<String>path("id")));
        county().get(staying.header("Location") + "/moves").then().body("items", empty());
        county().get(CHANGES + change.path("id") + "/recodings").then().body("items", empty());
        assertThat(count(RESIDENTS, village)).isEqualTo(2);
        assertThat(count(HOUSEHOLDS, village)).isEqualTo(2);
    }

    @Test
    void aGridThatEndsIsDividedWholeAndItsDutiesGoOnInTheFirst() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格一");
        Response worker = DutyRequests.given(grid, "GRID_WORKER", "w-" + grid);
        Response one = People.registeredIn(grid);
        Response another = People.registeredIn(grid);
        String east = village + "002";
        String west = village + "003";
        clock.advance(Duration.ofDays(2));
        // When
        Response change = Splits.asked(
                clock.today(),
                grid,
                Splits.to(east, "东网格", household(one)),
                Splits.to(west, "西网格", household(another)));
        // Then
        change.then().statusCode(201).body("state", equalTo("DONE"));
        livesIn(east, one);
        livesIn(west, another);
        assertThat(count(RESIDENTS, village)).isEqualTo(2);
        assertThat(count(HOUSEHOLDS, grid)).isZero();
        county().get("/grid/v1/areas/" + grid)
                .then()
                .body("validTo", equalTo(clock.today().toString()));
        county().get("/grid/v1/duties?area=" + east)
                .then()
                .body("items.userId", contains(worker.<String>path("userId")));
        county().get("/grid/v1/duties?area=" + west).then().body("items", empty());
    }

    @Test
    void everyHouseholdThatCannotGoAndEveryOneLeftOverIsNamed() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格一");
        String named = People.household(grid);
        String forgotten = People.household(grid);
        String alsoForgotten = People.household(grid);
        String elsewhere = People.household(Places.grid());
        // When
        Response refused = Splits.asked(
                clock.today(),
                grid,
                Splits.to(village + "002", "东网格", named),
                Splits.to(
                        village + "003",
                        "西网格",
                        elsewhere,
                        named,
                        UUID.randomUUID().toString()));
        // Then
        assertThatProblem(refused)
                .hasViolation("/to/1/households/0", "NOT_OF_THIS_GRID")
                .hasViolation("/to/1/households/1", "SAME_HOUSEHOLD_TWICE")
                .hasViolation("/to/1/households/2", "NOT_OF_THIS_GRID")
                .hasViolation("/to", "HOUSEHOLD_LEFT_OVER");
        assertThat(refused.<List<String>>path("violations.message"))
                .anyMatch(message -> message.startsWith(forgotten))
                .anyMatch(message -> message.startsWith(alsoForgotten))
                .noneMatch(message -> message.startsWith(named));
        county().get(HOUSEHOLDS + "/" + named).then().body("gridCode", equalTo(grid));
    }

    @Test
    void whoSeesNobodyIsToldOfTheHouseholdsLeftOverAllTheSame() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格一");
        People.household(grid);
        // When
        Response refused = admin().body(Splits.request(
                        clock.today(), grid, Splits.to(village + "002", "东网格"), Splits.to(village + "003", "西网格")))
                .post(CHANGES);
        // Then
        assertThatProblem(refused).hasViolation("/to", "HOUSEHOLD_LEFT_OVER");
    }

    @Test
    void householdsAreOnlyOfASplitOfAGridIntoGrids() {
        // Given
        String township = Places.township();
        String village = Places.made(township + "201", "甲村");
        String grid = Places.made(village + "001", "网格一");
        String household = People.household(grid);
        // When
        Response ofAVillage =
                Splits.asked(clock.today(), village, Splits.to(village), Splits.to(township + "202", "乙村", household));
        Response intoAVillage =
                Splits.asked(clock.today(), grid, Splits.to(grid), Splits.to(township + "202", "乙村", household));
        // Then
        assertThatProblem(ofAVillage).hasViolation("/to/1/households", "HOUSEHOLDS_ONLY_OF_A_GRID");
        assertThatProblem(intoAVillage).hasViolation("/to/1/code", "NOT_A_GRID");
    }

    @Test
    void whoComesInBeforeTheDayAndIsNamedNowhereGoesToTheFirstGrid() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格一");
        Response named = People.registeredIn(grid);
        String east = village + "002";
        String west = village + "003";
        Response change = Splits.asked(
                clock.today().plusDays(1), grid, Splits.to(east, "东网格"), Splits.to(west, "西网格", household(named)));
        change.then().statusCode(201).body("state", equalTo("PLANNED"));
        Response meanwhile = People.registeredIn(grid);
        // When
        clock.advance(Duration.ofDays(1));
        await().until(() -> !"PLANNED".equals(read(change).path("state")));
        // Then
        read(change).then().body("state", equalTo("DONE")).body("to[1].households", contains(household(named)));
        livesIn(west, named);
        livesIn(east, meanwhile);
        county().get(named.header("Location") + "/moves").then().body("items.by", contains("system"));
    }

    @Test
    void aHouseholdGetsAnotherNumberWhereItsOwnIsTaken() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "网格一");
        String inhabited = Places.made(village + "002", "网格二");
        String coming = numbered(grid, "12");
        String free = numbered(grid, "13");
        String there = numbered(inhabited, "12");
        // When
        Response change = Splits.asked(clock.today(), grid, Splits.to(grid), Splits.to(inhabited, null, coming, free));
        // Then
        change.then().statusCode(201);
        county().get(HOUSEHOLDS + "?area=" + inhabited)
                .then()
                .body("items.id", containsInAnyOrder(coming, free, there))
                .body("items.number", containsInAnyOrder("12", "12-001", "13"));
        county().get("/grid/v1/household-renumberings?area=" + inhabited)
                .then()
                .body("items.householdId", contains(coming))
                .body("items.changeId", contains(change.<String>path("id")));
    }

    private static void livesIn(String grid, Response resident) {
        county().get(resident.header("Location"))
                .then()
                .body("gridCode", equalTo(grid))
                .body("householdId", equalTo(household(resident)));
        county().get(HOUSEHOLDS + "/" + household(resident)).then().body("gridCode", equalTo(grid));
    }

    private static String household(Response resident) {
        return resident.path("householdId");
    }

    private static Response read(Response change) {
        return county().get(CHANGES + change.path("id"));
    }

    private static int count(String list, String area) {
        return county().get(list + "?count=true&area=" + area).path("total");
    }

    private static String numbered(String grid, String number) {
        Response answer =
                county().body(Map.of("gridCode", grid, "number", number)).post(HOUSEHOLDS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }
}
