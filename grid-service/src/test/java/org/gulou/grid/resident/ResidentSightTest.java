package org.gulou.grid.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ResidentSightTest {

    private static final String SEARCH = "/grid/v1/residents/search";

    @Test
    void somebodyIsFoundByDocumentPhoneOrNameWithBirthDate() {
        // Given
        String grid = Places.grid();
        String card = People.idNumber(LocalDate.of(1977, 7, 7), 531);
        Map<String, Object> request = People.resident(People.household(grid));
        request.put("name", "石寻找");
        request.put("document", Map.of("type", "01", "number", card));
        request.put("phone", "+86 139-0000-7777");
        String id = People.registered(request).path("id");
        // When
        List<Map<String, String>> keys = List.of(
                Map.of("documentNumber", card.toLowerCase(java.util.Locale.ROOT)),
                Map.of("phone", "13900007777"),
                Map.of("name", "石寻找", "birthDate", "1977-07-07"));
        // Then
        for (Map<String, String> key : keys) {
            Response found = as("worker", Roles.GRID_WORKER, grid).body(key).post(SEARCH);
            found.then().statusCode(200).body("items.id", contains(id)).body("items.name", contains("石*"));
            assertThat(found.asString()).doesNotContain("石寻找").doesNotContain(card);
        }
        as("other", Roles.GRID_WORKER, Places.grid())
                .body(keys.get(0))
                .post(SEARCH)
                .then()
                .statusCode(200)
                .body("items", empty());
        county().get("/grid/v1/audit?user=worker&action=RESIDENTS_SEARCHED")
                .then()
                .body("items.facts.found", hasItem(1))
                .body("items.areaCode", hasItem(grid));
    }

    @Test
    void aNumberIsLookedUpUnderEveryTypeUnlessOneIsSaid() {
        // Given
        String grid = Places.grid();
        Map<String, Object> request = People.resident(People.household(grid));
        request.put("document", Map.of("type", "03", "number", "P" + grid));
        String id = People.registered(request).path("id");
        // When
        Response any = county().body(Map.of("documentNumber", "p" + grid)).post(SEARCH);
        Response passport = county().body(Map.of("documentType", "03", "documentNumber", "P" + grid))
                .post(SEARCH);
        Response card = county().body(Map.of("documentType", "01", "documentNumber", "P" + grid))
                .post(SEARCH);
        // Then
        any.then().statusCode(200).body("items.id", contains(id));
        passport.then().statusCode(200).body("items.id", contains(id));
        card.then().statusCode(200).body("items", empty());
    }

    @Test
    void aSearchIsPagedWithoutLossAndItsCursorNamesNobody() {
        // Given: a phone of a family that is nobody else's
        String grid = Places.grid();
        String phone = "138" + grid.substring(6, 9) + "77" + grid.substring(9, 12);
        String household = People.household(grid);
        List<String> family = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> member = People.resident(household);
            member.put("phone", phone);
            family.add(People.registered(member).path("id"));
        }
        People.registeredIn(Places.grid());
        Map<String, String> key = Map.of("phone", phone);
        // When
        Response first = county().body(key).post(SEARCH + "?limit=2&count=true");
        String next = first.path("next");
        Response rest = county().body(key).post(SEARCH + "?limit=2&cursor=" + next);
        // Then
        first.then().statusCode(200).body("items", hasSize(2)).body("total", equalTo(3));
        List<String> found = new ArrayList<>(first.<List<String>>path("items.id"));
        found.addAll(rest.path("items.id"));
        assertThat(found).containsExactlyElementsOf(family.stream().sorted().toList());
        rest.then().body("next", nullValue());
        assertThat(new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8))
                .doesNotContain(phone);
        assertThat(first.header("Link")).contains("cursor=").doesNotContain(phone);
        String soon = SuiteTime.now().plusSeconds(600).toString();
        county().body(key).post(SEARCH + "?updatedSince=" + soon).then().body("items", empty());
        county().body(key).post(SEARCH + "?sort=-gridCode").then().body("items", hasSize(3));
        assertThatProblem(county().body(key).post(SEARCH + "?sort=name")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().body(key).post(SEARCH + "?limit=501")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().body(key).post(SEARCH + "?cursor=none")).hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @Test
    void aSearchTakesOneKey() {
        for (Map<String, String> request : List.of(
                Map.<String, String>of(),
                Map.of("name", "石寻找"),
                Map.of("documentNumber", "450226197707070012", "phone", "13900000001"))) {
            // When
            Response answer = county().body(request).post(SEARCH);
            // Then
            assertThatProblem(answer).hasCode(CommonError.VALIDATION_FAILED);
            answer.then().body("violations.code", contains("SEARCH_NEEDS_ONE_KEY"));
        }
    }

    @Test
    void aRevealShowsThePersonInClearAndIsAudited() {
        // Given
        String grid = Places.grid();
        Map<String, Object> request = People.resident(People.household(grid));
        Response registered = People.registered(request);
        // When
        Response revealed = as("worker-" + grid, Roles.GRID_WORKER, grid)
                .body(Map.of("purpose", "CONTACT_TRACING"))
                .post(registered.header("Location") + "/reveal");
        // Then
        revealed.then()
                .statusCode(200)
                .body("name", equalTo("吴测试"))
                .body("document.number", equalTo(((Map<?, ?>) request.get("document")).get("number")))
                .body("phone", equalTo("13900000001"))
                .body("address", equalTo("古宜镇兴宜街18号3栋"));
        county().get("/grid/v1/audit?user=worker-" + grid + "&resident=" + registered.path("id"))
                .then()
                .body("items.action", contains("RESIDENT_REVEALED"))
                .body("items[0].facts.purpose", equalTo("CONTACT_TRACING"))
                .body("items[0].areaCode", equalTo(grid));
    }

    @Test
    void aRevealNeedsAPurposeOfTheList() {
        // Given
        String resident = People.registeredIn(Places.grid()).header("Location");
        // When
        Response none = county().body(Map.of()).post(resident + "/reveal");
        Response own = county().body(Map.of("purpose", "CURIOSITY")).post(resident + "/reveal");
        // Then
        assertThatProblem(none).hasCode(CommonError.VALIDATION_FAILED);
        assertThat(own.statusCode()).isIn(400, 422);
    }

    @Test
    void whoMayNotSeeIsRefusedAndTheTrailSaysSo() {
        // Given
        String mine = Places.grid();
        String id = People.registeredIn(Places.grid()).path("id");
        String reveal = "/grid/v1/residents/" + id + "/reveal";
        Map<String, String> purpose = Map.of("purpose", "WELFARE");
        // When
        Response outside =
                as("nosy-" + mine, Roles.GRID_WORKER, mine).body(purpose).post(reveal);
        Response role =
                as("leader", Roles.COUNTY_LEADER, "450226").body(purpose).post(reveal);
        // Then
        assertThatProblem(outside).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(role).hasCode(CommonError.FORBIDDEN);
        county().get("/grid/v1/audit?user=nosy-" + mine + "&resident=" + id)
                .then()
                .body("items.action", contains("RESIDENT_REVEAL_REFUSED", "RESIDENT_REVEAL_REFUSED"));
    }
}
