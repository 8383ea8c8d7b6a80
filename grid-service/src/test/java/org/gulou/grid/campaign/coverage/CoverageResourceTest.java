package org.gulou.grid.campaign.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.campaign.CampaignError;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.SiteEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CoverageResourceTest {

    @Test
    void everyPlaceOfALevelIsThereTheEmptyOnesToo() {
        // Given
        String township = Places.township();
        String village = Places.made(township + "201", "甲村");
        Places.made(township + "202", "乙村");
        String resident =
                People.registeredIn(Places.made(village + "001", "网格")).path("id");
        String campaign = opened(testing(township)).path("id");
        record(campaign, List.of(item(resident, "EXEMPT", SuiteTime.now().minusSeconds(1))));
        // When
        Response answer = coverage(campaign, "area=" + township + "&level=VILLAGE");
        // Then
        answer.then()
                .body("items.areaCode", contains(village, township + "202"))
                .body("items.areaName", contains("甲村", "乙村"))
                .body("items.due", contains(1, 0))
                .body("items.exempt", contains(1, 0))
                .body("items.coverage", everyItem(nullValue()));
    }

    @Test
    void theSameCountsComeAsATable() {
        // Given
        String township = Places.township();
        String campaign = opened(testing(township)).path("id");
        // When
        Response csv = county().accept("text/csv").get(CAMPAIGNS + "/" + campaign + "/coverage?area=" + township);
        // Then
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.asString()).contains("areaCode").contains(township);
    }

    @Test
    void whoAsksWhatHasChangedGetsThePlacesWhoseCountsHave() {
        // Given
        String township = Places.township();
        String changed = Places.made(township + "201", "甲村");
        String same = Places.made(township + "202", "乙村");
        String resident =
                People.registeredIn(Places.made(changed + "001", "网格")).path("id");
        People.registeredIn(Places.made(same + "001", "网格"));
        String campaign = opened(testing(township)).path("id");
        Instant since = SuiteTime.now();
        String villages = "level=VILLAGE&count=true&area=" + township + "&updatedSince=";
        // When
        record(campaign, List.of(item(resident, "DONE", since.minusSeconds(1))));
        // Then
        coverage(campaign, villages + since)
                .then()
                .body("items.areaCode", contains(changed))
                .body("items.done", contains(1))
                .body("total", equalTo(1));
        coverage(campaign, "area=" + township + "&updatedSince=" + since).then().body("items.done", contains(1));
        coverage(campaign, villages + since.minusSeconds(60)).then().body("items.areaCode", contains(changed, same));
        coverage(campaign, villages + since.plusSeconds(3600)).then().body("total", equalTo(0));
        String path = CAMPAIGNS + "/" + campaign + "/coverage?" + villages + since;
        assertThat(county().accept("text/csv").get(path).asString())
                .contains(changed)
                .doesNotContain(same);
    }

    @Test
    void whichSmallPlaceHasChangedIsNotToldToWhoSeesNoPeople() {
        // Given
        String township = Places.township();
        String changed = Places.made(township + "201", "甲村");
        String same = Places.made(township + "202", "乙村");
        String resident =
                People.registeredIn(Places.made(changed + "001", "网格")).path("id");
        People.registeredIn(Places.made(same + "001", "网格"));
        String campaign = opened(testing(township)).path("id");
        Instant since = SuiteTime.now();
        String path = CAMPAIGNS + "/" + campaign + "/coverage?count=true&area=" + township + "&updatedSince=";
        // When
        record(campaign, List.of(item(resident, "DONE", since.minusSeconds(1))));
        // Then
        as("city", Roles.CITY_OFFICER, "4502")
                .get(path + since + "&level=VILLAGE")
                .then()
                .body("items.areaCode", contains(changed, same))
                .body("items.done", everyItem(nullValue()))
                .body("total", equalTo(2));
        as("city", Roles.CITY_OFFICER, "4502").get(path + since).then().body("items.done", contains(1));
        as("city", Roles.CITY_OFFICER, "4502")
                .get(path + since.plusSeconds(3600) + "&level=VILLAGE")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void countsAreForThoseAboveAndForWhoAnswersForAnOrganisation() {
        // Given
        String township = Places.township();
        String campaign = opened(testing(township)).path("id");
        String path = CAMPAIGNS + "/" + campaign + "/coverage";
        // When, then
        as("city", Roles.CITY_OFFICER, "4502")
                .get(path)
                .then()
                .statusCode(200)
                .body("items.areaCode", contains("4502"));
        as("machine", Roles.INTEGRATION, "45").get(path).then().statusCode(200);
        as("duty", Roles.DUTY_OFFICER, "450226").get(path).then().statusCode(200);
        assertThatProblem(as("auditor", Roles.AUDITOR, "450226").get(path)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(county().get(path + "?area=450227")).hasCode(CommonError.NOT_FOUND);
        county().get(path + "?by=COLOUR").then().statusCode(400);
    }

    @Test
    void belowTownshipsWhoSeesNoPeopleSeesNoSmallCells() {
        // Given
        String township = Places.township();
        String small = Places.made(Places.made(township + "201", "小村") + "001", "网格");
        String large = Places.made(Places.made(township + "202", "大村") + "001", "网格");
        People.registeredIn(small);
        for (int i = 0; i < 6; i++) {
            People.registeredIn(large);
        }
        String path = CAMPAIGNS + "/" + opened(testing(township)).path("id") + "/coverage?area=" + township;
        // When
        Response city = as("city", Roles.CITY_OFFICER, "4502").get(path + "&level=VILLAGE");
        // Then
        city.then().body("items.due", everyItem(nullValue())).body("items.pending", everyItem(nullValue()));
        as("city", Roles.CITY_OFFICER, "4502").get(path).then().body("items.due", contains(7));
        county().get(path + "&level=VILLAGE").then().body("items.due", contains(1, 6));
    }

    @Test
    void belowTownshipsWhoSeesNoPeopleSeesNoSingleDose() {
        // Given
        String grid = Places.gridApart();
        for (int i = 0; i < 6; i++) {
            People.registeredIn(grid);
        }
        Map<String, Object> request = testing(grid.substring(0, 12));
        request.put("kind", "VACCINATION");
        request.put("doses", List.of(Map.of("no", 1), Map.of("no", 2)));
        String path = CAMPAIGNS + "/" + opened(request).path("id") + "/coverage?dose=1&area=";
        // When
        Response village = as("city", Roles.CITY_OFFICER, "4502").get(path + grid.substring(0, 12));
        Response township = as("city", Roles.CITY_OFFICER, "4502").get(path + grid.substring(0, 9));
        // Then
        village.then().body("items.due", contains(nullValue())).body("items.done", contains(nullValue()));
        township.then().body("items.due", contains(6));
        county().get(path + grid.substring(0, 12)).then().body("items.due", contains(6));
    }

    @Test
    void aDoseTheCampaignDoesNotHaveIsNotCountedAndNotListed() {
        // Given
        Map<String, Object> request = testing(Places.gridApart());
        request.put("kind", "VACCINATION");
        request.put("doses", List.of(Map.of("no", 1), Map.of("no", 2)));
        String dosed = CAMPAIGNS + "/" + opened(request).path("id");
        String without = CAMPAIGNS + "/" + opened(testing(Places.gridApart())).path("id");
        for (String asked : List.of(
                dosed + "/coverage?dose=3",
                dosed + "/targets?dose=3",
                dosed + "/coverage?dose=0",
                dosed + "/targets?dose=-1",
                without + "/coverage?dose=1",
                without + "/targets?dose=1")) {
            // When
            Response answer = county().get(asked);
            // Then
            assertThatProblem(answer).hasCode(CampaignError.DOSE_UNKNOWN);
            assertThat(answer.<String>path("parameter")).as(asked).isEqualTo("dose");
        }
        county().get(dosed + "/coverage?dose=2").then().statusCode(200);
        county().get(dosed + "/targets?dose=2").then().statusCode(200);
    }

    @Test
    void aLevelIsHonouredBySiteAndDepartmentToo() {
        // Given
        String grid = Places.gridApart();
        UUID site = UUID.randomUUID();
        SiteEvents.tell(site, grid, 1);
        Map<String, Object> person = People.resident(People.household(grid));
        person.put("workplaces", List.of(site.toString()));
        await().until(() -> county().body(person).post("/grid/v1/residents").statusCode() == 201);
        String township = grid.substring(0, 9);
        String campaign = opened(testing(township)).path("id");
        // When
        Response sites = coverage(campaign, "by=SITE&level=VILLAGE&area=" + township);
        Response departments = coverage(campaign, "by=DEPARTMENT&level=GRID&area=" + township);
        // Then
        sites.then().body("items.areaCode", contains(grid.substring(0, 12))).body("items.due", contains(1));
        departments.then().body("items.areaCode", contains(grid)).body("items.due", contains(1));
    }

    @Test
    void sitesAreNotCountedByGrid() {
        // Given
        String path = CAMPAIGNS + "/" + opened(testing(Places.gridApart())).path("id") + "/coverage?by=SITE&level=GRID";
        // When
        Response answer = county().get(path);
        // Then
        assertThatProblem(answer).hasCode(CoverageError.COVERAGE_SITES_FROM_VILLAGES);
        assertThat(answer.<String>path("parameter")).isEqualTo("level");
    }

    @Test
    void bySiteAndDepartmentCountsWhoWorksThere() {
        // Given
        String grid = Places.gridApart();
        UUID site = UUID.randomUUID();
        SiteEvents.tell(site, grid, 1);
        Map<String, Object> person = People.resident(People.household(grid));
        person.put("workplaces", List.of(site.toString()));
        await().until(() -> county().body(person).post("/grid/v1/residents").statusCode() == 201);
        People.registeredIn(grid);
        // When
        String campaign = opened(testing(grid.substring(0, 12))).path("id");
        // Then
        coverage(campaign, "area=" + grid).then().body("items.due", contains(2));
        coverage(campaign, "area=" + grid.substring(0, 12) + "&by=SITE")
                .then()
                .body("items.siteId", contains(site.toString()))
                .body("items.due", contains(1));
        coverage(campaign, "area=" + grid + "&by=DEPARTMENT").then().body("items.due", contains(1));
        String path = CAMPAIGNS + "/" + campaign + "/coverage";
        for (String by : List.of("SITE", "DEPARTMENT")) {
            as("city", Roles.CITY_OFFICER, "4502")
                    .get(path + "?by=" + by + "&area=" + grid.substring(0, 12))
                    .then()
                    .body("items.due", contains(nullValue()))
                    .body("items.pending", contains(nullValue()));
        }
        as("city", Roles.CITY_OFFICER, "4502")
                .get(path + "?by=DEPARTMENT&area=" + grid.substring(0, 9))
                .then()
                .body("items.due", contains(1));
        county().get(CAMPAIGNS + "/" + campaign + "/targets?site=" + site)
                .then()
                .body("items[0].siteIds", contains(site.toString()))
                .body("items.size()", equalTo(1));
    }
}
