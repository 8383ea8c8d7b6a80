package org.gulou.inspection.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.testing.Callers.as;
import static org.gulou.inspection.testing.Callers.county;
import static org.gulou.inspection.testing.Callers.inspector;
import static org.gulou.inspection.testing.Callers.township;
import static org.gulou.inspection.testing.Steps.act;
import static org.gulou.inspection.testing.Steps.answers;
import static org.gulou.inspection.testing.Steps.claimed;
import static org.gulou.inspection.testing.Steps.created;
import static org.gulou.inspection.testing.Steps.findings;
import static org.gulou.inspection.testing.Steps.ok;
import static org.gulou.inspection.testing.Steps.planned;
import static org.gulou.inspection.testing.Steps.site;
import static org.gulou.inspection.testing.Steps.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.web.Tabular;
import org.gulou.inspection.testing.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CoverageResourceTest {

    private static final String PATH = "/inspection/v1/site-coverage?area=";

    @Inject
    MovableClock clock;

    private String township;
    private String village;
    private String other;

    @BeforeEach
    void findPlaces() {
        village = Directory.village();
        township = village.substring(0, 9);
        other = Directory.villageOf(township, 202);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void everyPlaceOfTheLevelHasARowAlsoWithoutSites() {
        // Given
        site(village);
        // When
        Response rows = county().get(PATH + township);
        // Then
        rows.then()
                .statusCode(200)
                .body("items.areaCode", contains(village, other))
                .body("items.sites", contains(1, 0))
                .body("items.neverInspected", contains(1, 0));
    }

    @Test
    void whatIsOwedMadeAndLateIsCounted() {
        // Given
        submitted(site(village));
        String late = site(village);
        plan(late, "ROUTINE", clock.today().minusDays(2));
        planned(site(village));
        // When
        Response rows = county().get(PATH + township);
        // Then
        rows.then()
                .body("items[0].sites", equalTo(3))
                .body("items[0].due", equalTo(3))
                .body("items[0].inspected", equalTo(1))
                .body("items[0].overdue", equalTo(1))
                .body("items[0].neverInspected", equalTo(2));
    }

    @Test
    void whatTheSiteSaidYesToAndOthersFoundIsMissedBySelf() {
        // Given
        String site = site(village);
        Response self =
                created(county().body(Map.of("siteId", site, "kind", "SELF")).post("/inspection/v1/inspections"));
        Response started = ok(act(county(), self, "/inspections/", "start", null));
        ok(act(county(), started, "/inspections/", "submit", Map.of("answers", answers(started, List.of("K09")))));
        plan(site, "SELF", clock.today());
        submitted(site, "K10", "K09");
        // When
        Response rows = county().get(PATH + township);
        // Then: K09 the site had named itself
        rows.then()
                .body("items[0].selfOwed", equalTo(2))
                .body("items[0].selfDone", equalTo(1))
                .body("items[0].openFindings", equalTo(3))
                .body("items[0].missedBySelf", equalTo(1));
    }

    @Test
    void findingsAreCountedOpenOverdueAndClosedOnTime() {
        // Given
        String site = site(village);
        Map<String, String> found = findings(submitted(site, "K13", "K10", "K09"));
        ok(act(inspector(2), claimed(site, found.get("K10")), "/rectifications/", "verify", null));
        // When
        clock.advance(Duration.ofHours(25));
        Response rows = county().get(PATH + township);
        // Then
        rows.then()
                .body("items[0].openFindings", equalTo(2))
                .body("items[0].overdueFindings", equalTo(1))
                .body("items[0].closedOnTime", equalTo(1));
    }

    @Test
    void itIsFilteredPagedAndComesAsATable() {
        // Given
        site(village, "HOT");
        site(village, "MKT");
        // When
        Response hotels = county().get(PATH + township + "&category=HOT&limit=1&count=true");
        Response next = county().get(PATH + township + "&limit=1&cursor=" + hotels.path("next"));
        Response table = county().accept(Tabular.CSV).get(PATH + township + "&level=TOWNSHIP");
        // Then
        hotels.then().body("items.sites", contains(1)).body("total", equalTo(2));
        next.then().body("items.areaCode", contains(other));
        assertThat(table.asString()).contains("areaCode,sites,due").contains(township + ",2,");
    }

    @Test
    void levelsAboveTheCountyReadCountsAndOthersTheirOwn() {
        // Given
        String school = site(village, "SCH");
        site(village, "MKT");
        String user = "manager-" + school;
        Directory.duty("SITE", school, village, "SITE_MANAGER", user);
        // When, then
        as("city", Roles.CITY_OFFICER, "4502").get(PATH + township).then().body("items[0].sites", equalTo(2));
        as(user, Roles.SITE_MANAGER)
                .get("/inspection/v1/site-coverage?level=VILLAGE")
                .then()
                .body("items.areaCode", contains(village))
                .body("items.sites", contains(1));
        assertThatProblem(township(Directory.township()).get(PATH + township)).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(as("grid1", Roles.GRID_WORKER, village).get(PATH + village))
                .hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        assertThatProblem(county().get(PATH + township + "&level=COUNTY")).hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().get(PATH + township + "&from=2026-02-01&to=2026-01-01"))
                .hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(county().get(PATH + township + "&cursor=zzz")).hasCode(CommonError.UNKNOWN_CURSOR);
    }

    private static void plan(String site, String kind, LocalDate day) {
        created(county().body(Map.of("siteId", site, "kind", kind, "scheduledOn", day.toString()))
                .post("/inspection/v1/inspections"));
    }
}
