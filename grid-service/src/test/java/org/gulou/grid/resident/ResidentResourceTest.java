package org.gulou.grid.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlWriter;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ResidentResourceTest {

    private static final String RESIDENTS = "/grid/v1/residents";
    private static final String PATCH = "application/merge-patch+json; charset=UTF-8";

    @Inject
    SqlWriter writer;

    @Inject
    Cipher cipher;

    @Test
    void aResidentIsRegisteredMaskedAndDerivedFromTheCard() {
        // Given
        String grid = Places.grid();
        String household = People.household(grid);
        String card = People.idNumber(LocalDate.of(1936, 5, 17), 501);
        Map<String, Object> request = People.resident(household);
        request.put("document", Map.of("type", "01", "number", card.toLowerCase(java.util.Locale.ROOT)));
        request.put("ethnicity", "侗族");
        request.put("groups", List.of(Map.of("group", "AGE80", "from", "2026-01-01", "reason", "满八十")));
        // When
        Response answer = county().body(request).post(RESIDENTS);
        // Then
        answer.then()
                .statusCode(201)
                .header("Location", equalTo(RESIDENTS + "/" + answer.path("id")))
                .body("gridCode", equalTo(grid))
                .body("householdId", equalTo(household))
                .body("name", equalTo("吴*"))
                .body("document.type", equalTo("01"))
                .body("document.number", equalTo("450226********" + card.substring(14)))
                .body("phone", equalTo("139****0001"))
                .body("sex", equalTo(1))
                .body("birthDate", equalTo("1936-05-17"))
                .body("residency", equalTo("REGISTERED"))
                .body("status", equalTo("PRESENT"))
                .body("groups.group", contains("AGE80"))
                .body("groups.from", contains("2026-01-01"))
                .body("groups.reason", contains("满八十"))
                .body("workplaces", empty());
        Response read = county().get(answer.header("Location"));
        read.then().statusCode(200).header("ETag", equalTo(answer.header("ETag")));
        as("leader", Roles.COUNTY_LEADER, Places.COUNTY)
                .get(answer.header("Location"))
                .then()
                .body("groups.group", contains("AGE80"))
                .body("groups[0].reason", nullValue());
        assertThat(read.asString()).doesNotContain("吴测试").doesNotContain(card).doesNotContain("13900000001");
    }

    @Test
    void everyFaultOfAResidentIsNamedAtOnceAndNoneRepeatsThePerson() {
        // Given
        Map<String, Object> request = People.resident(UUID.randomUUID().toString());
        request.put("gridCode", "45022");
        request.put("name", " ");
        request.put("document", Map.of("type", "01", "number", "450226199002300012"));
        request.put("phone", "1234567890123");
        request.put("birthDate", "2090-01-01");
        request.put("groups", List.of(Map.of("group", "RETURNEE", "from", "2026-02-01", "until", "2026-02-01")));
        request.put("workplaces", List.of(UUID.randomUUID()));
        // When
        Response answer = county().body(request).post(RESIDENTS);
        // Then
        assertThatProblem(answer).hasCode(CommonError.VALIDATION_FAILED);
        assertThat(answer.jsonPath().getList("violations.pointer"))
                .contains(
                        "/gridCode",
                        "/householdId",
                        "/name",
                        "/document/number",
                        "/phone",
                        "/birthDate",
                        "/groups/0/until",
                        "/workplaces/0");
        assertThat(answer.jsonPath().getList("violations.code"))
                .contains("DOCUMENT_BIRTH_DATE", "DOCUMENT_CHECK_DIGIT", "INVALID_PHONE", "MEMBERSHIP_BACKWARDS");
        assertThat(answer.asString()).doesNotContain("450226199002300012").doesNotContain("1234567890123");
    }

    @Test
    void aNullInAListIsAFaultAtItsPlace() {
        // Given
        Response registered = People.registeredIn(Places.grid());
        List<Object> nothing = Collections.singletonList(null);
        for (String list : List.of("groups", "workplaces")) {
            Map<String, Object> request = People.resident(registered.path("householdId"));
            request.put(list, nothing);
            // When
            Response created = county().body(request).post(RESIDENTS);
            Response changed = county().contentType(PATCH)
                    .header("If-Match", registered.header("ETag"))
                    .body(Map.of(list, nothing))
                    .patch(registered.header("Location"));
            // Then
            assertThatProblem(created)
                    .hasCode(CommonError.VALIDATION_FAILED)
                    .hasViolation("/" + list + "/0", "REQUIRED");
            assertThatProblem(changed)
                    .hasCode(CommonError.VALIDATION_FAILED)
                    .hasViolation("/" + list + "/0", "REQUIRED");
        }
    }

    @Test
    void sexAndBirthDateAgreeWithTheCard() {
        // Given
        Map<String, Object> request = People.resident(People.household(Places.grid()));
        request.put("document", Map.of("type", "01", "number", People.idNumber(LocalDate.of(1985, 3, 2), 511)));
        request.put("sex", 2);
        request.put("birthDate", "1985-03-03");
        // When
        Response answer = county().body(request).post(RESIDENTS);
        // Then
        assertThat(answer.jsonPath().getList("violations.code"))
                .containsExactlyInAnyOrder("SEX_DISAGREES", "BIRTH_DATE_DISAGREES");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9})
    void aCardThatTellsTheSexLeavesItNeitherUnknownNorUnstated(int sex) {
        // Given
        Map<String, Object> request = People.resident(People.household(Places.grid()));
        request.put("sex", sex);
        // When
        Response withCard = county().body(request).post(RESIDENTS);
        request.put("document", Map.of("type", "03", "number", "P" + System.nanoTime()));
        Response withPassport = county().body(request).post(RESIDENTS);
        // Then
        assertThatProblem(withCard).hasViolation("/sex", "SEX_DISAGREES");
        withPassport.then().statusCode(201).body("sex", equalTo(sex));
    }

    @Test
    void aSexKeptFromBeforeTheCardWasAskedIsMendedByTheNextChange() {
        // Given
        Response registered = People.registeredIn(Places.grid());
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> writer.execute(
                        "UPDATE resident SET sex = 0 WHERE id = ?", UUID.fromString(registered.path("id")))));
        // When
        Response changed = county().contentType(PATCH)
                .header("If-Match", registered.header("ETag"))
                .body(Map.of("ethnicity", "侗族"))
                .patch(registered.header("Location"));
        // Then
        changed.then().statusCode(200).body("sex", equalTo(registered.path("sex")));
    }

    @Test
    void aDocumentIsRegisteredOnceInACounty() {
        // Given
        Map<String, Object> request = People.resident(People.household(Places.grid()));
        People.registered(request);
        request.put("householdId", People.household(Places.grid()));
        // When
        Response again = county().body(request).post(RESIDENTS);
        // Then
        assertThatProblem(again).hasCode(ResidentError.DOCUMENT_ALREADY_REGISTERED);
        assertThat(again.asString())
                .doesNotContain(
                        ((Map<?, ?>) request.get("document")).get("number").toString());
    }

    @Test
    void aRetryWithItsKeyRegistersOnce() {
        // Given
        Map<String, Object> request = People.resident(People.household(Places.grid()));
        String key = UUID.randomUUID().toString();
        Response first = county().header("Idempotency-Key", key).body(request).post(RESIDENTS);
        // When
        Response again = county().header("Idempotency-Key", key).body(request).post(RESIDENTS);
        // Then
        again.then().statusCode(201).body("id", equalTo(first.path("id")));
    }

    @Test
    void aListIsNarrowedByAreaGroupAndStatus() {
        // Given
        String grid = Places.grid();
        String plain = People.registeredIn(grid).path("id");
        Map<String, Object> driver = People.resident(People.household(grid));
        driver.put("groups", List.of(Map.of("group", "DRIVER", "from", "2020-01-01")));
        driver.put("status", "AWAY");
        String away = People.registered(driver).path("id");
        Map<String, Object> former = People.resident(People.household(grid));
        former.put("groups", List.of(Map.of("group", "DRIVER", "from", "2020-01-01", "until", "2020-02-01")));
        String ended = People.registered(former).path("id");
        // When
        String list = RESIDENTS + "?area=" + grid;
        // Then
        county().get(list).then().body("items.id", contains(plain, away, ended));
        county().get(list + "&group=DRIVER").then().body("items.id", contains(away));
        county().get(list + "&status=AWAY&count=true")
                .then()
                .body("items.id", contains(away))
                .body("total", equalTo(1));
        county().get(list + "&group=TEACHER").then().body("items", empty());
        assertThatProblem(county().get(list + "&group=PILOT")).hasCode(CommonError.BAD_PARAMETER);
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndKeepsWhatIsLeftOut() {
        // Given
        Response registered = People.registeredIn(Places.grid());
        String resident = registered.header("Location");
        Map<String, Object> change = new HashMap<>();
        change.put("phone", null);
        change.put("status", "AWAY");
        // When
        Response blind = county().contentType(PATCH).body(change).patch(resident);
        Response changed = county().contentType(PATCH)
                .header("If-Match", registered.header("ETag"))
                .body(change)
                .patch(resident);
        Response stale = county().contentType(PATCH)
                .header("If-Match", registered.header("ETag"))
                .body(change)
                .patch(resident);
        // Then
        assertThatProblem(blind).hasCode(CommonError.PRECONDITION_REQUIRED);
        changed.then()
                .statusCode(200)
                .body("phone", nullValue())
                .body("status", equalTo("AWAY"))
                .body("name", equalTo("吴*"))
                .body("document.number", equalTo(registered.path("document.number")));
        assertThatProblem(stale).hasCode(CommonError.PRECONDITION_FAILED);
    }

    @Test
    void whatWasShownMaskedDoesNotComeBackAsWhatIsKnown() {
        // Given
        Response registered = People.registeredIn(Places.grid());
        // When
        Response name = county().contentType(PATCH)
                .header("If-Match", registered.header("ETag"))
                .body(Map.of("name", registered.<String>path("name")))
                .patch(registered.header("Location"));
        String household = "/grid/v1/households/" + registered.path("householdId");
        Response address = county().contentType(PATCH)
                .header("If-Match", county().get(household).header("ETag"))
                .body(Map.of("address", "古宜镇兴宜街***"))
                .patch(household);
        // Then
        assertThatProblem(name).hasViolation("/name", "NOT_MASKED");
        assertThatProblem(address).hasViolation("/address", "NOT_MASKED");
    }

    @Test
    void aStarKnownFromBeforeIsNoFaultOfWhoChangesSomethingElse() {
        // Given
        Response registered = People.registeredIn(Places.grid());
        UUID id = UUID.fromString(registered.path("id"));
        UUID home = UUID.fromString(registered.path("householdId"));
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            writer.execute(
                    "UPDATE resident SET name = ? WHERE id = ?", cipher.encrypt(PersonalField.NAME, id, "吴*"), id);
            writer.execute(
                    "UPDATE household SET address = ? WHERE id = ?",
                    cipher.encrypt(PersonalField.ADDRESS, home, "古宜镇***"),
                    home);
        }));
        String household = "/grid/v1/households/" + home;
        // When
        Response person = county().contentType(PATCH)
                .header("If-Match", registered.header("ETag"))
                .body(Map.of("phone", "13900000002"))
                .patch(registered.header("Location"));
        Response number = county().contentType(PATCH)
                .header("If-Match", county().get(household).header("ETag"))
                .body(Map.of("number", "N-" + home.toString().substring(0, 8)))
                .patch(household);
        // Then
        person.then().statusCode(200).body("phone", equalTo("139****0002"));
        number.then().statusCode(200);
    }

    @Test
    void aCorrectedCardTellsSexAndBirthDateAnew() {
        // Given
        Response registered = People.registeredIn(Places.grid());
        String card = People.idNumber(LocalDate.of(1999, 12, 31), 522);
        // When
        Response changed = county().contentType(PATCH)
                .header("If-Match", registered.header("ETag"))
                .body(Map.of("document", Map.of("number", card)))
                .patch(registered.header("Location"));
        // Then
        changed.then().statusCode(200).body("birthDate", equalTo("1999-12-31")).body("sex", equalTo(2));
    }

    @Test
    void whoWasSeenTodayIsVerified() {
        // Given
        String grid = Places.grid();
        Response registered = People.registeredIn(grid);
        registered.then().body("verifiedAt", nullValue());
        // When
        Response seen = as("worker", Roles.GRID_WORKER, grid).post(registered.header("Location") + "/verify");
        // Then
        seen.then().statusCode(200).body("verifiedAt", not(nullValue()));
        assertThat(seen.header("ETag")).isNotEqualTo(registered.header("ETag"));
    }

    @Test
    void whoSaysTheySawSomebodyIsInTheTrail() {
        // Given
        String grid = Places.grid();
        Response registered = People.registeredIn(grid);
        // When
        as("worker", Roles.GRID_WORKER, grid)
                .post(registered.header("Location") + "/verify")
                .then()
                .statusCode(200);
        // Then
        county().get("/grid/v1/audit?resident=" + registered.path("id"))
                .then()
                .body("items.action", contains("RESIDENT_VERIFIED", "RESIDENT_REGISTERED"))
                .body("items.user", contains("worker", "county"))
                .body("items[0].areaCode", equalTo(grid));
    }

    @Test
    void aMoveKeepsItsHistory() {
        // Given
        String from = Places.grid();
        String to = Places.grid();
        Response registered = People.registeredIn(from);
        String resident = registered.header("Location");
        String newHome = People.household(to);
        // When
        Response moved = move(registered, Map.of("gridCode", to, "householdId", newHome));
        Response back = move(moved, Map.of("gridCode", from));
        Response twice = move(back, Map.of("gridCode", from));
        // Then
        moved.then().statusCode(200).body("gridCode", equalTo(to)).body("householdId", equalTo(newHome));
        back.then().statusCode(200).body("gridCode", equalTo(from)).body("householdId", not(equalTo(newHome)));
        assertThatProblem(twice).hasCode(ResidentError.ALREADY_THERE);
        county().get(resident + "/moves")
                .then()
                .body("items.from", contains(from, to))
                .body("items.to", contains(to, from))
                .body("items.by", contains("county", "county"));
    }

    @Test
    void whoHadMovedOutAndMovesInAgainIsPresentAndNobodyElseChangesStatus() {
        for (Map.Entry<String, String> status : Map.of(
                        "MOVED_OUT", "PRESENT", "PRESENT", "PRESENT", "AWAY", "AWAY", "DECEASED", "DECEASED")
                .entrySet()) {
            // Given
            Map<String, Object> request = People.resident(People.household(Places.grid()));
            request.put("status", status.getKey());
            // When
            Response moved = move(People.registered(request), Map.of("gridCode", Places.grid()));
            // Then
            moved.then().statusCode(200).body("status", equalTo(status.getValue()));
        }
    }

    @Test
    void theHistoryOfMovesIsReadPageByPage() {
        // Given
        String from = Places.grid();
        String to = Places.grid();
        Response registered = People.registeredIn(from);
        String moves = registered.header("Location") + "/moves";
        move(move(registered, Map.of("gridCode", to)), Map.of("gridCode", from));
        // When
        Response first = county().get(moves + "?limit=1&count=true");
        Response second = county().get(moves + "?limit=1&cursor=" + first.path("next"));
        // Then
        first.then().body("items.from", contains(from)).body("total", equalTo(2));
        second.then().body("items.from", contains(to)).body("next", nullValue());
        county().get(moves + "?sort=-at").then().body("items.from", contains(to, from));
        String last = county().get(moves).path("items[1].at");
        county().queryParam("updatedSince", last).get(moves).then().body("items.from", contains(to));
    }

    @Test
    void aMoveEndsInAHouseholdOfItsGridInsideOnesAreas() {
        // Given
        String mine = Places.grid();
        Response registered = People.registeredIn(mine);
        String elsewhere = People.household(Places.grid());
        // When
        Response blind = county().body(Map.of("gridCode", mine)).post(registered.header("Location") + "/move");
        Response wrongHome = move(registered, Map.of("gridCode", mine, "householdId", elsewhere));
        Response outside = as("worker", Roles.GRID_WORKER, mine)
                .header("If-Match", registered.header("ETag"))
                .body(Map.of("gridCode", Places.grid()))
                .post(registered.header("Location") + "/move");
        // Then
        assertThatProblem(blind).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(wrongHome).hasCode(CommonError.VALIDATION_FAILED);
        assertThatProblem(outside).hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void whoeverLivesOutsideOnesAreasIsNotThere() {
        // Given
        String mine = Places.grid();
        Response theirs = People.registeredIn(Places.grid());
        String resident = theirs.header("Location");
        // When
        List<Response> answers = List.of(
                as("w", Roles.GRID_WORKER, mine).get(resident),
                as("w", Roles.GRID_WORKER, mine).get(resident + "/moves"),
                as("w", Roles.GRID_WORKER, mine).post(resident + "/verify"),
                as("w", Roles.GRID_WORKER, mine).body(Map.of("gridCode", mine)).post(resident + "/move"),
                as("w", Roles.GRID_WORKER, mine)
                        .contentType(PATCH)
                        .body(Map.of("status", "AWAY"))
                        .patch(resident),
                as("w", Roles.GRID_WORKER, mine).get(RESIDENTS + "?area=" + theirs.path("gridCode")));
        // Then
        answers.forEach(answer -> assertThatProblem(answer).hasCode(CommonError.NOT_FOUND));
        as("w", Roles.GRID_WORKER, mine).get(RESIDENTS).then().body("items", empty());
    }

    @Test
    void leadersReadAndOthersSeeNobody() {
        // Given
        Response registered = People.registeredIn(Places.grid());
        String resident = registered.header("Location");
        // When
        Response read = as("leader", Roles.COUNTY_LEADER, "450226").get(resident);
        Response seen = as("leader", Roles.COUNTY_LEADER, "450226").post(resident + "/verify");
        // Then
        read.then().statusCode(200).body("name", equalTo("吴*"));
        assertThatProblem(seen).hasCode(CommonError.FORBIDDEN);
        for (String role : List.of(Roles.SYSTEM_ADMIN, Roles.CITY_OFFICER, Roles.DUTY_OFFICER, Roles.AUDITOR)) {
            assertThatProblem(as("x", role, "45").get(resident)).hasCode(CommonError.FORBIDDEN);
        }
    }

    @Test
    void aBodyThatCannotBeReadIsToldWithoutRepeatingIt() {
        assertThatProblem(county().body("{\"name\": ").post(RESIDENTS)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(county().post(RESIDENTS)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(county().body(Map.of("surname", "吴")).post(RESIDENTS)).hasCode(CommonError.UNKNOWN_FIELD);
        Response wrong = county().body(Map.of("sex", "吴测试")).post(RESIDENTS);
        assertThatProblem(wrong).hasCode(CommonError.WRONG_TYPE);
        assertThat(wrong.asString()).doesNotContain("吴测试");
    }

    private static Response move(Response resident, Map<String, ?> request) {
        return county().header("If-Match", resident.header("ETag"))
                .body(request)
                .post(RESIDENTS + "/" + resident.path("id") + "/move");
    }
}
