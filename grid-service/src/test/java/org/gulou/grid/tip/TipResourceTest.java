package org.gulou.grid.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.Strangers.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class TipResourceTest {

    private static final String TIPS = "/grid/v1/tips";
    private static final String TEXT = "三楼住着刚从外省回来的人，没有登记";
    private static final String CONTACT = "13900007777";

    @Inject
    MovableClock clock;

    @Inject
    SqlReader reader;

    @Inject
    TipPurge purge;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void theAnswerIsAReceiptThatOpensNothing() {
        // When
        Response receipt = somebody().body(tip(Places.villageApart())).post(TIPS);
        // Then
        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
        assertThat(receipt.jsonPath().getMap("$")).containsOnlyKeys("id", "receivedAt");
        assertThat(receipt.header("Location")).isNull();
        assertThatProblem(somebody().get(TIPS)).hasCode(CommonError.UNAUTHENTICATED);
        assertThatProblem(somebody().get(TIPS + "/" + receipt.path("id"))).hasCode(CommonError.UNAUTHENTICATED);
    }

    @Test
    void aTipIsTheCountysAloneUntilItIsAssigned() {
        // Given
        String village = Places.villageApart();
        String township = village.substring(0, 9);
        Response tip = given(village);
        assertThatProblem(township(township).get(path(tip))).hasCode(CommonError.NOT_FOUND);
        township(township).get(TIPS).then().body("items", empty());
        county().get(TIPS + "?area=" + village).then().body("items.id", contains(id(tip)));
        assertThatProblem(township(township)
                        .header("If-Match", "\"0\"")
                        .body("{}")
                        .post(path(tip) + "/assign"))
                .hasCode(CommonError.FORBIDDEN);
        // When
        Response assigned = act(county(), tip, "assign", Map.of("areaCode", township));
        // Then
        assigned.then()
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("assignedCode", equalTo(township))
                .body("areaCode", equalTo(village));
        township(township).get(TIPS).then().body("items.id", contains(id(tip)));
        township(township).get("/grid/v1/me/tasks").then().body("items.id", contains("FOLLOW_TIP/" + id(tip)));
        village(village).get(TIPS).then().body("items", empty());
    }

    @Test
    void whatItSaysIsShownForAPurposeAndTheContactToTheCountyAlone() {
        // Given
        String village = Places.villageApart();
        Response tip = given(village);
        act(county(), tip, "assign", Map.of("areaCode", village)).then().statusCode(200);
        Map<String, String> purpose = Map.of("purpose", "CONTACT_TRACING");
        // When
        Response toVillage = village(village).body(purpose).post(path(tip) + "/reveal");
        Response toCounty = county().body(purpose).post(path(tip) + "/reveal");
        // Then
        toVillage.then().statusCode(200).body("text", equalTo(TEXT)).body("contact", nullValue());
        toCounty.then().statusCode(200).body("text", equalTo(TEXT)).body("contact", equalTo(CONTACT));
        assertThatProblem(county().body("{}").post(path(tip) + "/reveal")).hasViolation("/purpose", "REQUIRED");
        assertThatProblem(as("leader", Roles.COUNTY_LEADER, "450226")
                        .body(purpose)
                        .post(path(tip) + "/reveal"))
                .hasCode(CommonError.FORBIDDEN);
        List<String> facts = reader.list(
                row -> row.getString(1),
                "SELECT facts FROM audit_entry WHERE action = 'TIP_REVEALED' AND subject_id = ? ORDER BY at",
                List.of(id(tip)));
        assertThat(facts).hasSize(2);
        assertThat(facts.get(0)).contains("CONTACT_TRACING").contains("false");
        assertThat(facts.get(1)).contains("true").doesNotContain(CONTACT);
    }

    @Test
    void listsAndTheDatabaseDoNotShowWhatItSays() {
        // Given
        String village = Places.villageApart();
        Response tip = given(village);
        // When
        String stored = SystemScope.call(() -> reader.first(
                        row -> row.getString(1), "SELECT t::text FROM tip t WHERE t.id = ?", UUID.fromString(id(tip)))
                .orElseThrow());
        // Then
        for (String shown : List.of(
                county().get(path(tip)).asString(),
                county().get(TIPS + "?area=" + village).asString(),
                stored)) {
            assertThat(shown).contains(id(tip)).doesNotContain(TEXT, CONTACT);
        }
        assertThat(stored).doesNotContain(hex(TEXT), hex(CONTACT));
    }

    @Test
    void itIsSettledByWhoFollowedIt() {
        // Given
        String township = Places.township();
        Response tip = given(township);
        Response assigned = act(county(), tip, "assign", Map.of("areaCode", township));
        assertThatProblem(act(township(township), assigned, "settle", Map.of())).hasViolation("/outcome", "REQUIRED");
        assertThatProblem(act(township(township), tip, "settle", Map.of("outcome", "CONFIRMED")))
                .hasCode(CommonError.PRECONDITION_FAILED);
        assertThatProblem(township(township).body("{}").post(path(tip) + "/settle"))
                .hasCode(CommonError.PRECONDITION_REQUIRED);
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.tip.v1")) {
            // When
            Response settled =
                    act(township(township), assigned, "settle", Map.of("outcome", "CONFIRMED", "note", "已补登记"));
            // Then
            settled.then().statusCode(200).body("state", equalTo("SETTLED")).body("outcome", equalTo("CONFIRMED"));
            assertThat(events.one("TipSettled", id(tip)).as(TipSettled.class).onTime())
                    .isTrue();
            assertThatProblem(act(county(), settled, "assign", Map.of("areaCode", township)))
                    .hasCode(TipError.TIP_SETTLED);
            county().body(Map.of("purpose", "CONTACT_TRACING"))
                    .post(path(tip) + "/reveal")
                    .then()
                    .body("note", equalTo("已补登记"));
        }
    }

    @Test
    void aTipHandedToAGridIsItsWorkersToFollow() {
        // Given
        String grid = Places.gridApart();
        Response tip = given(grid);
        assertThatProblem(worker(grid).get(path(tip))).hasCode(CommonError.NOT_FOUND);
        // When
        Response assigned = act(county(), tip, "assign", Map.of("areaCode", grid));
        // Then
        worker(grid).get("/grid/v1/me/tasks").then().body("items.id", contains("FOLLOW_TIP/" + id(tip)));
        worker(grid).get(TIPS).then().body("items.id", contains(id(tip)));
        worker(grid)
                .body(Map.of("purpose", "CONTACT_TRACING"))
                .post(path(tip) + "/reveal")
                .then()
                .statusCode(200)
                .body("text", equalTo(TEXT))
                .body("contact", nullValue());
        assertThatProblem(worker(Places.gridApart()).get(path(tip))).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(act(worker(grid), assigned, "assign", Map.of("areaCode", grid)))
                .hasCode(CommonError.FORBIDDEN);
        act(worker(grid), assigned, "settle", Map.of("outcome", "CONFIRMED"))
                .then()
                .statusCode(200);
        worker(grid).get("/grid/v1/me/tasks").then().body("items", empty());
    }

    @Test
    void whatItSaidIsForgottenAndThatItWasToldStays() {
        // Given
        Response tip = given(Places.villageApart());
        act(county(), tip, "settle", Map.of("outcome", "REFERRED", "note", "移送公安"))
                .then()
                .statusCode(200);
        // When
        int removed = SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> purge.remove(Instant.parse("2999-01-01T00:00:00Z"), 10_000)));
        // Then
        assertThat(removed).isPositive();
        county().get(path(tip)).then().body("outcome", equalTo("REFERRED")).body("hasContact", equalTo(true));
        assertThatProblem(county().body(Map.of("purpose", "WELFARE")).post(path(tip) + "/reveal"))
                .hasCode(TipError.TIP_PURGED);
    }

    @Test
    void whatIsStillOpenIsToldWhenItsTimeIsOver() {
        // Given
        String village = Places.villageApart();
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.tip.v1")) {
            Response tip = given(village);
            assertThat(events.one("TipReceived", id(tip)).data().toString())
                    .contains("\"areaCode\":\"450226\"")
                    .doesNotContain(village);
            // When
            clock.advance(Duration.ofHours(49));
            // Then
            TipOverdue told = events.one("TipOverdue", id(tip)).as(TipOverdue.class);
            assertThat(told.areaCode().value()).isEqualTo("450226");
            assertThat(told.state()).isEqualTo(TipState.RECEIVED);
            county().get(TIPS + "?overdue=true&limit=500").then().body("items.id", hasItem(id(tip)));
            county().get(TIPS + "?overdue=false&limit=500").then().body("items.id", not(hasItem(id(tip))));
        }
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThatProblem(somebody()
                        .body(Map.of("text", " ", "contact", "长".repeat(201)))
                        .post(TIPS))
                .hasViolationsAt("/areaCode", "/category", "/contact", "/text");
        Map<String, Object> nowhere = tip("450226599");
        assertThatProblem(somebody().body(nowhere).post(TIPS)).hasViolation("/areaCode", "UNKNOWN_PLACE");
        assertThatProblem(somebody().body(tip("45")).post(TIPS)).hasViolation("/areaCode", "UNKNOWN_PLACE");
    }

    @Test
    void aCodeThatIsNoneIsNamedWithAllOtherFaults() {
        Map<String, Object> faulty = tip("4502261");
        faulty.put("text", " ");
        assertThatProblem(somebody().body(faulty).post(TIPS))
                .hasViolationsAt("/areaCode", "/text")
                .hasViolation("/areaCode", "INVALID_AREA_CODE");
    }

    @Test
    void aCodeThatIsNoneComesAfterWhatIsNotThereAndWhatHasChanged() {
        // Given
        Map<String, Object> faulty = Map.of("areaCode", "4502261");
        Response tip = given(Places.villageApart());
        // When, then
        assertThatProblem(county().header("If-Match", "\"0\"")
                        .body(faulty)
                        .post(TIPS + "/" + UUID.randomUUID() + "/assign"))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().header("If-Match", "\"7\"").body(faulty).post(path(tip) + "/assign"))
                .hasCode(CommonError.PRECONDITION_FAILED);
        assertThatProblem(act(county(), tip, "assign", faulty)).hasViolation("/areaCode", "INVALID_AREA_CODE");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatProblem(somebody().body("[").post(TIPS)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(somebody().body(Map.of("whom", "x")).post(TIPS)).hasCode(CommonError.UNKNOWN_FIELD);
        assertThatProblem(somebody().body(Map.of("category", "x")).post(TIPS)).hasCode(CommonError.WRONG_TYPE);
        Map<String, Object> longest = tip("450226");
        longest.put("text", "长".repeat(9_000));
        assertThatProblem(somebody().body(longest).post(TIPS)).hasCode(CommonError.PAYLOAD_TOO_LARGE);
    }

    @Test
    void aPlaceOutsideTheCallersAreasIsNotFound() {
        // Given
        Response tip = given(Places.villageApart());
        // When, then
        assertThatProblem(act(county(), tip, "assign", Map.of("areaCode", "450227100")))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(act(county(), tip, "assign", Map.of("areaCode", "450226599")))
                .hasViolation("/areaCode", "UNKNOWN_PLACE");
        assertThatProblem(as("y", Roles.COUNTY_OFFICER, "450227").get(path(tip)))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(as("inspector", Roles.INSPECTOR, "450226").get(TIPS)).hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void theSameKeyTellsOnce() {
        // Given
        String village = Places.villageApart();
        String key = UUID.randomUUID().toString();
        Response first =
                somebody().header("Idempotency-Key", key).body(tip(village)).post(TIPS);
        // When
        Response again =
                somebody().header("Idempotency-Key", key).body(tip(village)).post(TIPS);
        // Then
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        county().get(TIPS + "?count=true&area=" + village).then().body("total", equalTo(1));
    }

    @Test
    void twoSendersWithOneKeyAreTwo() {
        // Given
        String village = Places.villageApart();
        String key = UUID.randomUUID().toString();
        Response first =
                somebody().header("Idempotency-Key", key).body(tip(village)).post(TIPS);
        Map<String, Object> other = tip(village);
        other.put("text", "二楼也有人没有登记");
        // When
        Response second = somebody().header("Idempotency-Key", key).body(other).post(TIPS);
        // Then
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(201);
        assertThat(second.<String>path("id")).isNotEqualTo(first.path("id"));
        county().get(TIPS + "?count=true&area=" + village).then().body("total", equalTo(2));
    }

    @Test
    void whatIsKeptForRetriesNamesNoSenderAndNoTip() {
        // Given
        String user = "sender" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        // When
        Response receipt = as(user, Roles.INSPECTOR, Places.COUNTY)
                .header("Idempotency-Key", key)
                .body(tip(Places.villageApart()))
                .post(TIPS);
        // Then
        List<String> kept = reader.list(row -> row.getString(1), "SELECT t::text FROM idempotent_answer t", List.of());
        assertThat(kept).isNotEmpty();
        for (String telling : List.of(user, key, receipt.<String>path("id"))) {
            String hex = HexFormat.of().formatHex(telling.getBytes(StandardCharsets.UTF_8));
            assertThat(kept).noneMatch(row -> row.contains(telling) || row.contains(hex));
        }
    }

    /** A tip about that place, as the county reads it. */
    private static Response given(String areaCode) {
        Response receipt = somebody().body(tip(areaCode)).post(TIPS);
        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
        return county().get(path(receipt));
    }

    private static Map<String, Object> tip(String areaCode) {
        Map<String, Object> request = new HashMap<>();
        request.put("areaCode", areaCode);
        request.put("category", "UNREPORTED_ARRIVAL");
        request.put("text", TEXT);
        request.put("contact", CONTACT);
        return request;
    }

    private static Response act(RequestSpecification caller, Response tip, String verb, Map<String, ?> body) {
        return caller.header("If-Match", tip.header("ETag")).body(body).post(path(tip) + "/" + verb);
    }

    private static String path(Response tip) {
        return TIPS + "/" + id(tip);
    }

    private static String id(Response tip) {
        return tip.path("id");
    }

    private static RequestSpecification township(String code) {
        return as("officer-" + code, Roles.TOWNSHIP_OFFICER, code);
    }

    private static RequestSpecification village(String code) {
        return as("village-" + code, Roles.VILLAGE_OFFICER, code);
    }

    private static RequestSpecification worker(String grid) {
        return as("worker-" + grid, Roles.GRID_WORKER, grid);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
