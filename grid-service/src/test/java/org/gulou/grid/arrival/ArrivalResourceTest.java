package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.arrival.Coming.ARRIVALS;
import static org.gulou.grid.arrival.Coming.act;
import static org.gulou.grid.arrival.Coming.handedOver;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ArrivalResourceTest {

    // A grid: fewer digits than its may well stand somewhere in what is encrypted.
    private static final String STAYED = "440305001201001";

    @Inject
    MovableClock clock;

    @Inject
    SqlReader reader;

    @Test
    void whoIsHandedOverIsAnsweredMasked() {
        // Given
        String village = Places.villageApart();
        // When
        Response answer = handedOver(Coming.to(village, "HOTEL", People.idNumber(LocalDate.of(1999, 9, 9), 777)));
        // Then
        answer.then()
                .header("Location", equalTo(ARRIVALS + "/" + answer.path("id")))
                .header("ETag", equalTo("\"0\""))
                .body("source", equalTo("HOTEL"))
                .body("state", equalTo("DECLARED"))
                .body("areaCode", equalTo(village))
                .body("gridCode", nullValue())
                .body("name", equalTo("黄*"))
                .body("phone", equalTo("139****5678"))
                .body("document.type", equalTo("01"))
                .body("address", equalTo("古宜镇江峰街***"))
                .body("arrivedOn", equalTo(clock.today().toString()))
                .body("riskMatches", empty())
                .body("overdue", equalTo(false));
        assertThat(answer.<String>path("document.number")).matches("450226\\*{8}777.");
        assertThat(answer.asString()).doesNotContain(Coming.NAME, Coming.PHONE, "G421");
        assertThat(county().get(answer.header("Location")).asString()).isEqualTo(answer.asString());
    }

    @Test
    void whatIsStoredIsEncrypted() {
        // Given
        String number = People.newIdNumber();
        Response arrival = handedOver(
                Coming.from(Coming.to(Places.gridApart(), "POLICE", number), STAYED, "2026-11-01", "2026-11-02"));
        act(arrival, "settle", Map.of("note", "已见本人张三")).then().statusCode(200);
        UUID id = UUID.fromString(arrival.path("id"));
        // When
        String stored = SystemScope.call(
                () -> reader.first(row -> row.getString(1), "SELECT a::text FROM arrival a WHERE a.id = ?", id)
                        .orElseThrow());
        // Then
        assertThat(stored).contains(id.toString()).doesNotContain(Coming.NAME, Coming.PHONE, number, "江峰街", STAYED);
        for (String clear : List.of(Coming.NAME, Coming.PHONE, number, "江峰街", STAYED, "张三")) {
            assertThat(stored).doesNotContain(hex(clear));
        }
    }

    @Test
    void whoIsToldTwiceIsKnownToBeTheSame() {
        // Given
        String number = People.newIdNumber();
        Response first = handedOver(Coming.to(Places.villageApart(), "HOTEL", number));
        // When
        Response second = handedOver(Coming.to(Places.villageApart(), "POLICE", number));
        // Then
        first.then().body("earlierArrivalId", nullValue());
        second.then().body("earlierArrivalId", equalTo(first.path("id")));
        act(first, "settle", Map.of("outcome", "CANCELLED")).then().statusCode(200);
        act(second, "settle", Map.of("outcome", "CANCELLED")).then().statusCode(200);
        handedOver(Coming.to(Places.villageApart(), "UPPER", number)).then().body("earlierArrivalId", nullValue());
    }

    @Test
    void aRetryIsAnsweredTheSameAndTheAnswerIsKeptSealed() {
        // Given
        String place = "某旅馆" + UUID.randomUUID();
        Map<String, Object> request = Coming.to(Places.villageApart(), "HOTEL");
        request.put("travelHistory", List.of(Map.of("place", place, "from", "2026-10-01")));
        String key = UUID.randomUUID().toString();
        Response first = county().header("Idempotency-Key", key).body(request).post(ARRIVALS);
        // When
        Response again = county().header("Idempotency-Key", key).body(request).post(ARRIVALS);
        // Then
        first.then().statusCode(201).body("travelHistory.place", contains(place));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        List<String> kept = reader.list(row -> row.getString(1), "SELECT t::text FROM idempotent_answer t", List.of());
        String id = first.path("id");
        assertThat(kept).isNotEmpty();
        for (String planted : List.of(place, Coming.NAME, key, "county")) {
            String hex = HexFormat.of().formatHex(planted.getBytes(StandardCharsets.UTF_8));
            assertThat(kept).noneMatch(row -> row.contains(planted) || row.contains(hex));
        }
        String body = HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8));
        assertThat(kept).noneMatch(row -> row.contains(body));
    }

    @Test
    void whoIsOutOfSightIsNotToldOf() {
        // Given
        Map<String, Object> known = People.resident(People.household(Places.gridApart()));
        String number = People.newIdNumber();
        known.put("document", Map.of("type", "01", "number", number));
        String resident = People.registered(known).path("id");
        String earlier =
                handedOver(Coming.to(Places.villageApart(), "HOTEL", number)).path("id");
        String village = Places.villageApart();
        Map<String, Object> request = Coming.to(village, "HOTEL", number);
        request.put("travelHistory", List.of(Map.of("place", "某旅馆", "from", "2026-10-01")));
        Response arrival = handedOver(request);
        // When
        String path = ARRIVALS + "/" + arrival.path("id");
        Response here = as("village", Roles.VILLAGE_OFFICER, village).get(path);
        Response everywhere = county().get(path);
        // Then
        here.then().body("residentId", nullValue()).body("earlierArrivalId", nullValue());
        everywhere
                .then()
                .body("residentId", equalTo(resident))
                .body("earlierArrivalId", equalTo(earlier))
                .body("travelHistory.place", contains("某旅馆"));
        assertThat(arrival.asString()).isEqualTo(everywhere.asString());
    }

    @Test
    void aLeaderReadsNoneOfWhatWasWrittenFreely() {
        // Given
        String village = Places.villageApart();
        Map<String, Object> request = Coming.to(village, "HOTEL");
        request.put("travelHistory", List.of(Map.of("place", "某人家", "from", "2026-10-01")));
        Response arrival = handedOver(request);
        // When
        Response read = as("leader", Roles.TOWNSHIP_LEADER, village).get(ARRIVALS + "/" + arrival.path("id"));
        Response listed = as("leader", Roles.TOWNSHIP_LEADER, village).get(ARRIVALS);
        // Then
        read.then()
                .statusCode(200)
                .body("travelHistory[0].from", equalTo("2026-10-01"))
                .body("travelHistory[0].place", nullValue());
        listed.then().statusCode(200);
        assertThat(listed.asString()).doesNotContain("某人家");
    }

    @Test
    void aStayInARiskAreaIsKeptWithTheArrival() {
        // Given
        String area = "320505107";
        Response listed = county().body(Map.of(
                        "areaCode", area, "level", "HIGH", "from", "2026-10-01", "until", "2026-10-20", "source", "公告"))
                .post("/grid/v1/risk-areas");
        listed.then().statusCode(201);
        // When
        Response arrival =
                handedOver(Coming.from(Coming.to(Places.villageApart(), "STATION"), area, "2026-10-19", "2026-10-25"));
        Response later =
                handedOver(Coming.from(Coming.to(Places.villageApart(), "STATION"), area, "2026-10-20", "2026-10-25"));
        // Then
        arrival.then()
                .body("riskLevel", equalTo("HIGH"))
                .body("riskMatches.riskAreaId", contains(listed.<String>path("id")))
                .body("riskMatches[0].certain", equalTo(true))
                .body("travelHistory[0].areaCode", equalTo(area));
        later.then().body("riskLevel", nullValue()).body("riskMatches", empty());
        county().get(ARRIVALS + "?risk=HIGH&area=" + arrival.path("areaCode"))
                .then()
                .body("items.id", contains(arrival.<String>path("id")));
    }

    @Test
    void aDestinationThatIsAGridIsAssignedAtOnceAndBothAreTold() {
        // Given
        String grid = Places.gridApart();
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.arrival.v1")) {
            // When
            Response arrival = handedOver(Coming.to(grid, "CHECKPOINT"));
            // Then
            arrival.then().body("state", equalTo("ASSIGNED")).body("gridCode", equalTo(grid));
            String id = arrival.path("id");
            assertThat(events.one("ArrivalDeclared", id)
                            .as(ArrivalDeclared.class)
                            .state())
                    .isEqualTo(ArrivalState.ASSIGNED);
            assertThat(events.one("ArrivalAssigned", id).data().toString())
                    .contains(grid)
                    .doesNotContain("黄", Coming.PHONE);
        }
    }

    @Test
    void anArrivalIsAssignedAndSettled() {
        // Given
        String township = Places.township();
        String village = Places.made(township + "201", "测试村");
        String grid = Places.made(village + "001", "测试网格");
        Response arrival = handedOver(Coming.to(village, "UPPER"));
        Response resident = People.registeredIn(grid);
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.arrival.v1")) {
            // When
            Response assigned = act(arrival, "assign", Map.of("gridCode", grid));
            Response settled = as("worker", Roles.GRID_WORKER, grid)
                    .header("If-Match", assigned.header("ETag"))
                    .body(Map.of("residentId", resident.path("id"), "note", "住亲戚家"))
                    .post(ARRIVALS + "/" + arrival.path("id") + "/settle");
            // Then
            assigned.then()
                    .statusCode(200)
                    .body("state", equalTo("ASSIGNED"))
                    .body("gridCode", equalTo(grid))
                    .body("dueAt", equalTo(arrival.path("dueAt")));
            settled.then()
                    .statusCode(200)
                    .body("state", equalTo("SETTLED"))
                    .body("residentId", equalTo(resident.path("id")));
            ArrivalSettled told =
                    events.one("ArrivalSettled", arrival.path("id")).as(ArrivalSettled.class);
            assertThat(told.onTime()).isTrue();
            assertThatProblem(act(settled, "settle", Map.of())).hasCode(ArrivalError.ARRIVAL_CLOSED);
        }
    }

    @Test
    void aVerbNeedsTheArrivalAsItIsAndASoundBody() {
        // Given
        Response arrival = handedOver(Coming.to(Places.villageApart(), "UPPER"));
        String path = ARRIVALS + "/" + arrival.path("id");
        // When, then
        assertThatProblem(county().body("{}").post(path + "/assign")).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(county().header("If-Match", "\"9\"").body("{}").post(path + "/settle"))
                .hasCode(CommonError.PRECONDITION_FAILED);
        assertThatProblem(act(arrival, "assign", Map.of())).hasViolation("/gridCode", "REQUIRED");
        assertThatProblem(act(arrival, "assign", Map.of("gridCode", arrival.path("areaCode"))))
                .hasViolation("/gridCode", "NOT_A_GRID");
        assertThatProblem(act(arrival, "assign", Map.of("gridCode", "450227100201001")))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(act(arrival, "settle", Map.of())).hasCode(ArrivalError.ARRIVAL_NOT_ASSIGNED);
        assertThatProblem(act(arrival, "settle", Map.of("residentId", UUID.randomUUID(), "note", "长".repeat(501))))
                .hasViolation("/residentId", "UNKNOWN_RESIDENT")
                .hasViolation("/note", "SIZE");
        assertThatProblem(act(arrival, "settle", Map.of("outcome", "LOST"))).hasCode(CommonError.WRONG_TYPE);
    }

    @Test
    void aVerbSentTwiceWithItsKeyActsOnce() {
        // Given
        Response arrival = handedOver(Coming.to(Places.villageApart(), "UPPER"));
        String path = ARRIVALS + "/" + arrival.path("id") + "/settle";
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("outcome", "CANCELLED");
        // When
        Response first = county().header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
        Response again = county().header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
        // Then
        first.then().statusCode(200).header("ETag", equalTo("\"1\"")).body("state", equalTo("CANCELLED"));
        again.then().statusCode(200).header("Idempotent-Replayed", equalTo("true"));
    }

    @Test
    void anotherTownshipSeesNothingOfIt() {
        // Given
        Response arrival = handedOver(Coming.to(Places.villageApart(), "UPPER"));
        String other = Places.township();
        String path = ARRIVALS + "/" + arrival.path("id");
        // When, then
        assertThatProblem(officer(other).get(path)).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(officer(other).header("If-Match", "\"0\"").body("{}").post(path + "/settle"))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(officer(other)
                        .body(Map.of("purpose", "CONTACT_TRACING"))
                        .post(path + "/reveal"))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(officer(other).get(ARRIVALS + "?area=" + arrival.path("areaCode")))
                .hasCode(CommonError.NOT_FOUND);
        officer(other).get(ARRIVALS).then().statusCode(200).body("items", empty());
        assertThatProblem(officer(other)
                        .body(Coming.to(arrival.path("areaCode"), "HOTEL"))
                        .post(ARRIVALS))
                .hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void whoLooksAfterNobodyIsForbidden() {
        // Given
        Response arrival = handedOver(Coming.to(Places.villageApart(), "UPPER"));
        String path = ARRIVALS + "/" + arrival.path("id");
        // When, then
        for (String role : List.of(Roles.SYSTEM_ADMIN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.CITY_OFFICER)) {
            assertThatProblem(as("x-" + role, role, "45").get(path)).hasCode(CommonError.FORBIDDEN);
            assertThatProblem(as("x-" + role, role, "45")
                            .body(Coming.to("450226", "POLICE"))
                            .post(ARRIVALS))
                    .hasCode(CommonError.FORBIDDEN);
        }
        as("leader", Roles.COUNTY_LEADER, "450226").get(path).then().statusCode(200);
        assertThatProblem(as("leader", Roles.COUNTY_LEADER, "450226")
                        .body(Map.of("purpose", "CONTACT_TRACING"))
                        .post(path + "/reveal"))
                .hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void aRevealShowsAllForAPurposeAndIsInTheTrail() {
        // Given
        String number = People.newIdNumber();
        Response arrival = handedOver(Coming.to(Places.gridApart(), "UPPER", number));
        String path = ARRIVALS + "/" + arrival.path("id") + "/reveal";
        act(arrival, "settle", Map.of("note", "已安顿")).then().statusCode(200);
        assertThatProblem(county().body("{}").post(path)).hasViolation("/purpose", "REQUIRED");
        // When
        Response revealed = county().body(Map.of("purpose", "CONTACT_TRACING")).post(path);
        // Then
        revealed.then()
                .statusCode(200)
                .body("name", equalTo(Coming.NAME))
                .body("document.number", equalTo(number))
                .body("phone", equalTo(Coming.PHONE))
                .body("address", equalTo("古宜镇江峰街5号"))
                .body("remark", equalTo("乘G421次，靠窗"))
                .body("note", equalTo("已安顿"));
        String facts = reader.first(
                        row -> row.getString(1),
                        "SELECT facts FROM audit_entry WHERE action = 'ARRIVAL_REVEALED' AND subject_id = ?",
                        arrival.<String>path("id"))
                .orElseThrow();
        assertThat(facts).contains("CONTACT_TRACING").doesNotContain(number);
    }

    @Test
    void arrivalsAreListedByStateSourceAndDeadline() {
        // Given
        String village = Places.villageApart();
        Response one = handedOver(Coming.to(village, "UPPER"));
        Response other = handedOver(Coming.to(village, "HOTEL"));
        act(other, "settle", Map.of("outcome", "UNREACHABLE")).then().statusCode(200);
        String list = ARRIVALS + "?area=" + village;
        // When, then
        county().get(list + "&state=DECLARED").then().body("items.id", contains(one.<String>path("id")));
        county().get(list + "&source=HOTEL").then().body("items.id", contains(other.<String>path("id")));
        county().get(list + "&overdue=true").then().body("items", empty());
        county().get(list + "&sort=dueAt&limit=1&count=true").then().body("total", equalTo(2));
        assertThatProblem(county().get(list + "&state=GONE")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().get(list + "&cursor=x")).hasCode(CommonError.UNKNOWN_CURSOR);
    }

    private static RequestSpecification officer(String township) {
        return as("officer-" + township, Roles.TOWNSHIP_OFFICER, township);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
