package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.admin;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gulou.chassis.area.AreaError;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class AreaResourceTest {

    private static final String AREAS = "/grid/v1/areas";

    @Test
    void aGridIsGivenTheLowestFreeNumberOfItsVillage() {
        // Given
        String village = Places.villageApart();
        Places.made(village + "001", "一网格");
        Places.made(village + "003", "三网格");
        // When
        Response answer =
                county().body(Map.of("parentCode", village, "name", "新网格")).post(AREAS);
        // Then
        answer.then()
                .statusCode(201)
                .header("Location", AREAS + "/" + village + "002")
                .header("ETag", "\"0\"")
                .body("code", equalTo(village + "002"))
                .body("officialCode", nullValue())
                .body("level", equalTo("GRID"))
                .body("parentCode", equalTo(village))
                .body("version", equalTo(0));
    }

    @Test
    void whoAddsAPlaceIsInTheTrail() {
        // Given
        String village = Places.villageApart();
        // When
        String code = county().body(Map.of("parentCode", village, "name", "新网格"))
                .post(AREAS)
                .path("code");
        // Then
        county().get("/grid/v1/audit?subjectId=" + code)
                .then()
                .body("items.action", contains("AREA_ADDED"))
                .body("items.user", contains("county"))
                .body("items.areaCode", contains(code));
    }

    @Test
    void aDedicatedGridIsNumberedFrom901() {
        // Given
        String village = Places.villageApart();
        // When
        Response answer = county().body(Map.of("parentCode", village, "name", "医院网格", "dedicated", true))
                .post(AREAS);
        // Then
        answer.then().statusCode(201).body("code", equalTo(village + "901"));
    }

    @Test
    void gridsMadeAtOnceGetNumbersOfTheirOwn() throws InterruptedException, ExecutionException {
        // Given
        String village = Places.villageApart();
        ExecutorService callers = Executors.newFixedThreadPool(6);
        Callable<Response> making =
                () -> county().body(Map.of("parentCode", village, "name", "网格")).post(AREAS);
        // When
        List<Future<Response>> answers =
                callers.invokeAll(IntStream.range(0, 12).mapToObj(i -> making).toList());
        callers.shutdown();
        // Then
        List<String> codes = new ArrayList<>();
        for (Future<Response> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(201);
            codes.add(answer.get().path("code"));
        }
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(n -> village + String.format("%03d", n))
                        .toList());
    }

    @Test
    void aPlaceIsReadByItsShortAndItsOfficialCode() {
        // Given
        String township = Places.township();
        // When
        Response shortForm = county().get(AREAS + "/" + township);
        Response official = county().get(AREAS + "/" + township + "000");
        // Then
        shortForm.then().statusCode(200).header("ETag", "\"0\"").body("officialCode", equalTo(township + "000"));
        assertThat(official.asString()).isEqualTo(shortForm.asString());
    }

    @Test
    void everySignedInRoleReadsEveryPlace() {
        // Given
        String village = Places.villageApart();
        // When
        Response answer = as("school1", Roles.SITE_MANAGER).get(AREAS + "/" + village);
        // Then
        answer.then().statusCode(200).body("code", equalTo(village));
    }

    @Test
    void nobodyReadsWithoutAToken() {
        // When
        Response answer = RestAssured.given().get(AREAS);
        // Then
        assertThatProblem(answer).hasCode(CommonError.UNAUTHENTICATED);
    }

    @Test
    void theListIsFilteredAndPaged() {
        // Given
        String township = Places.township();
        List.of("201", "202", "203").forEach(n -> Places.made(township + n, "分页村" + n));
        // When
        Response first = county().get(AREAS + "?parent=" + township + "&level=VILLAGE&limit=2&count=true");
        Response second = county().get(
                        AREAS + "?parent=" + township + "&level=VILLAGE&limit=2&cursor=" + first.<String>path("next"));
        // Then
        first.then()
                .statusCode(200)
                .body("items.code", contains(township + "201", township + "202"))
                .body("total", equalTo(3));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        second.then()
                .statusCode(200)
                .body("items.code", contains(township + "203"))
                .body("next", nullValue());
    }

    @Test
    void theListIsSearchedByAPartOfTheNameAndByTheBeginningOfTheCode() {
        // Given
        String township = Places.township();
        Places.made(township + "201", "程阳八寨");
        Places.made(township + "202", "独峒村");
        // When
        Response byName = county().get(AREAS + "?parent=" + township + "&q=阳八");
        Response byCode = county().get(AREAS + "?parent=" + township + "&q=" + township + "2");
        // Then
        byName.then().statusCode(200).body("items.name", contains("程阳八寨"));
        byCode.then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void theListIsSortedByNameDownwards() {
        // Given
        String township = Places.township();
        Places.made(township + "201", "a村");
        Places.made(township + "202", "b村");
        // When
        Response answer = county().get(AREAS + "?parent=" + township + "&sort=-name");
        // Then
        answer.then().statusCode(200).body("items.name", contains("b村", "a村"));
    }

    @Test
    void childrenAndAncestorsFollowTheCode() {
        // Given
        String grid = Places.gridApart();
        String village = grid.substring(0, 12);
        // When
        Response children = county().get(AREAS + "/" + village + "/children");
        Response ancestors = county().get(AREAS + "/" + grid + "/ancestors");
        // Then
        children.then().statusCode(200).body("items.code", contains(grid));
        ancestors
                .then()
                .statusCode(200)
                .body("items.code", contains(village, village.substring(0, 9), "450226", "4502", "45"));
    }

    @Test
    void ancestorsAreAListAsAnyOther() {
        // Given
        String grid = Places.gridApart();
        String path = AREAS + "/" + grid + "/ancestors";
        // When
        Response first = county().get(path + "?limit=3&count=true");
        Response rest = county().get(path + "?limit=3&cursor=" + first.path("next"));
        // Then
        first.then()
                .statusCode(200)
                .header("Link", containsString("limit=3"))
                .body("items.code", contains(grid.substring(0, 12), grid.substring(0, 9), "450226"))
                .body("total", equalTo(5));
        rest.then().body("items.code", contains("4502", "45")).body("next", nullValue());
        county().get(path + "?sort=code").then().body("items[0].code", equalTo("45"));
        String soon = SuiteTime.now().plusSeconds(600).toString();
        county().get(path + "?updatedSince=" + soon).then().body("items", empty());
        assertThatProblem(county().get(path + "?cursor=none")).hasCode(CommonError.UNKNOWN_CURSOR);
        assertThatProblem(county().get(path + "?sort=level")).hasCode(CommonError.BAD_PARAMETER);
    }

    @Test
    void aNewPlaceIsToldToTheOthersWithItsHistory() {
        // Given
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.area.v1")) {
            // When
            String township = Places.township();
            // Then
            AreaChanged told = events.one("AreaChanged", township).as(AreaChanged.class);
            assertThat(told.parentCode().value()).isEqualTo("450226");
            assertThat(told.history()).hasSize(1);
        }
    }

    @Test
    void aKeySentTwiceMakesOneGrid() {
        // Given
        String village = Places.villageApart();
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = Map.of("parentCode", village, "name", "网格");
        // When
        Response first = county().header("Idempotency-Key", key).body(request).post(AREAS);
        Response again = county().header("Idempotency-Key", key).body(request).post(AREAS);
        Response other = county().header("Idempotency-Key", key)
                .body(Map.of("parentCode", village, "name", "另一个"))
                .post(AREAS);
        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThatProblem(other).hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
        county().get(AREAS + "/" + village + "/children").then().body("items", hasSize(1));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        // When
        Response answer =
                county().body(Map.of("parentCode", "45022", "name", " ")).post(AREAS);
        // Then
        assertThatProblem(answer)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/name", "REQUIRED")
                .hasViolation("/parentCode", AreaError.INVALID_AREA_CODE.name());
    }

    @Test
    void aGridIsMadeInAVillageThatExists() {
        // Given
        String township = Places.township();
        // When
        Response inTownship =
                county().body(Map.of("parentCode", township, "name", "网格")).post(AREAS);
        Response nowhere = county().body(Map.of("parentCode", township + "299", "name", "网格"))
                .post(AREAS);
        // Then
        assertThatProblem(inTownship).hasViolation("/parentCode", AreaRegisterError.NOT_A_VILLAGE.name());
        assertThatProblem(nowhere).hasViolation("/parentCode", AreaRegisterError.UNKNOWN_PARENT.name());
    }

    @Test
    void aCodeIsTakenOnce() {
        // Given
        String township = Places.township();
        // When
        Response again =
                admin().body(Map.of("code", township + "000", "name", "又一个")).post(AREAS);
        // Then
        assertThatProblem(again).hasCode(AreaRegisterError.AREA_CODE_TAKEN);
    }

    @Test
    void theCountyMakesPlacesBelowItselfAlone() {
        // Given
        Places.township();
        // When
        Response above = county().body(Map.of("code", "450227", "name", "别县")).post(AREAS);
        Response outside =
                county().body(Map.of("code", "450227100", "name", "别乡")).post(AREAS);
        Response worker = as("grid1", Roles.GRID_WORKER, "450226")
                .body(Map.of("code", "450226399", "name", "乡"))
                .post(AREAS);
        // Then
        assertThatProblem(above).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(outside).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(worker).hasCode(CommonError.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?level=STREET",
                "?parent=4502261",
                "?limit=0",
                "?limit=501",
                "?sort=colour",
                "?asOf=yesterday",
                "?count=maybe"
            })
    void aQueryThatCannotBeReadIsBad(String query) {
        // When
        Response answer = county().get(AREAS + query);
        // Then
        assertThatProblem(answer).hasStatus(400);
    }

    @Test
    void aCursorOfAnotherListIsUnknown() {
        // When
        Response answer = county().get(AREAS + "?cursor=bm90LW91cnM");
        // Then
        assertThatProblem(answer).hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "{\"name\":\"x\",\"colour\":1}", "{\"name\":[]}", "{\"dedicated\":\"ja\"}", "[]"})
    void aBodyThatCannotBeReadIsBad(String body) {
        // When
        Response answer = county().body(body).post(AREAS);
        // Then
        assertThatProblem(answer).hasStatus(400);
    }

    @Test
    void anUnknownPlaceIsNotFound() {
        // When
        Response answer = county().get(AREAS + "/450226599");
        // Then
        assertThatProblem(answer).hasCode(AreaRegisterError.AREA_NOT_FOUND);
    }
}
