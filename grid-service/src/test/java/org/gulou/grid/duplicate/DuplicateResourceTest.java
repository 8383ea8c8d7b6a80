package org.gulou.grid.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class DuplicateResourceTest {

    private static final String DUPLICATES = "/grid/v1/resident-duplicates";
    private static final LocalDate BIRTHDAY = LocalDate.of(1971, 8, 9);

    @Test
    void aNameInOtherCharactersIsTheSamePersonByItsSoundBirthDateAndPhone() {
        // Given
        String grid = Places.grid();
        String other = Places.made(grid.substring(0, 12) + "002", "测试网格二");
        Response one = person(People.household(grid), "张晓明", BIRTHDAY, 301, "13900000301");
        Response two = person(People.household(other), "张小明", BIRTHDAY, 303, "13900000301");
        // When
        Response answer = county().get(DUPLICATES + "?count=true&area=" + grid);
        // Then
        answer.then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].score", equalTo(85))
                .body("items[0].reasons", contains("PINYIN", "BIRTH_DATE", "PHONE"))
                .body("items[0].residents.id", containsInAnyOrder(id(one), id(two)))
                .body("items[0].residents.name", everyItem(equalTo("张*")));
        assertThat(answer.asString()).doesNotContain("晓").doesNotContain("13900000301");
    }

    @Test
    void theLikeliestPairComesFirstAndPagesFollow() {
        // Given
        String grid = Places.grid();
        String household = People.household(grid);
        LocalDate day = LocalDate.of(1965, 2, 3);
        person(household, "李测试", day, 305, "13900000305");
        person(household, "李册是", day, 307, "13900000305");
        person(People.household(grid), "李侧试", day, 309, "13900000309");
        // When
        Response first = county().get(DUPLICATES + "?limit=1&area=" + grid);
        Response next = county().get(DUPLICATES + "?limit=5&area=" + grid + "&cursor=" + first.path("next"));
        // Then
        first.then().body("items.score", contains(100));
        next.then().body("items.score", contains(60, 60));
    }

    @Test
    void neitherAFamilysPhoneNorTheBirthdayOfTwinsMakesAPair() {
        // Given
        String household = People.household(Places.grid());
        String grid = gridOf(household);
        person(household, "杨父亲", LocalDate.of(1970, 1, 2), 311, "13900000311");
        person(household, "杨大妹", LocalDate.of(2015, 6, 1), 312, "13900000311");
        person(household, "杨小弟", LocalDate.of(2017, 7, 1), 313, "13900000311");
        person(household, "杨双一", LocalDate.of(2019, 3, 4), 315, "13900000315");
        person(household, "杨二双", LocalDate.of(2019, 3, 4), 317, "13900000317");
        // When
        Response answer = county().get(DUPLICATES + "?area=" + grid);
        // Then
        answer.then().statusCode(200).body("items", empty());
    }

    @Test
    void aDismissedPairStaysAwayAndAMergedOneIsNone() {
        // Given
        String grid = Places.grid();
        LocalDate day = LocalDate.of(1958, 4, 5);
        Response one = person(People.household(grid), "韦测试", day, 321, "13900000321");
        Response two = person(People.household(grid), "韦册试", day, 323, "13900000323");
        String pair = county().get(DUPLICATES + "?area=" + grid).path("items[0].id");
        // When
        Response answer = county().post(DUPLICATES + "/" + pair + "/dismiss");
        Response again = county().post(DUPLICATES + "/" + pair + "/dismiss");
        // Then
        answer.then().statusCode(200).body("id", equalTo(pair)).body("score", equalTo(60));
        again.then().statusCode(200);
        county().get(DUPLICATES + "?area=" + grid).then().body("items", empty());
        Response three = person(People.household(grid), "韦侧试", day, 325, "13900000325");
        county().get(DUPLICATES + "?count=true&area=" + grid).then().body("total", equalTo(2));
        county().header("If-Match", three.header("ETag"))
                .body(Map.of("duplicateId", id(one)))
                .post("/grid/v1/residents/" + id(three) + "/merge")
                .then()
                .statusCode(200);
        county().get(DUPLICATES + "?area=" + grid)
                .then()
                .body("items[0].residents.id", containsInAnyOrder(id(two), id(three)));
    }

    @Test
    void aPairReachesNoFurtherThanTheCallersAreas() {
        // Given
        String grid = Places.grid();
        String elsewhere = Places.grid();
        LocalDate day = LocalDate.of(1949, 10, 2);
        person(People.household(grid), "莫测试", day, 331, "13900000331");
        person(People.household(elsewhere), "莫册试", day, 333, "13900000331");
        String pair = county().get(DUPLICATES + "?area=" + grid).path("items[0].id");
        // When
        Response mine = as("worker", Roles.GRID_WORKER, grid).get(DUPLICATES);
        Response foreign = as("worker", Roles.GRID_WORKER, grid).post(DUPLICATES + "/" + pair + "/dismiss");
        // Then
        mine.then().statusCode(200).body("items", empty());
        assertThatProblem(foreign).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(as("worker", Roles.GRID_WORKER, grid).get(DUPLICATES + "?area=" + elsewhere))
                .hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void onlyThoseWhoSeePeopleSeePairs() {
        // When, then
        assertThatProblem(as("city", Roles.CITY_OFFICER, "4502").get(DUPLICATES))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("leader", Roles.COUNTY_LEADER, Places.COUNTY).post(DUPLICATES + "/x/dismiss"))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(county().post(DUPLICATES + "/x/dismiss")).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().post(DUPLICATES + "/" + UUID.randomUUID() + "_" + UUID.randomUUID() + "/dismiss"))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().get(DUPLICATES + "?cursor=x")).hasCode(CommonError.UNKNOWN_CURSOR);
    }

    private static Response person(String household, String name, LocalDate birthday, int sequence, String phone) {
        Map<String, Object> request = People.resident(household);
        request.put("name", name);
        request.put("phone", phone);
        request.put("document", Map.of("type", "01", "number", People.idNumber(birthday, sequence)));
        return People.registered(request);
    }

    private static String gridOf(String household) {
        return county().get("/grid/v1/households/" + household).path("gridCode");
    }

    private static String id(Response resident) {
        return resident.path("id");
    }
}
