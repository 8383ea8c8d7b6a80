package org.gulou.inspection.scope;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.testing.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.inspection.testing.Directory;
import org.gulou.inspection.testing.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class SiteScopeTest {

    private static final String SITES = "/inspection/v1/sites?limit=500";
    private static final String INSIDE = SITES + "&area=";

    private String village;
    private String school;
    private String market;

    @BeforeEach
    void findSites() {
        village = Directory.village();
        school = Steps.site(village, "SCH");
        market = Steps.site(village, "MKT");
    }

    @Test
    void aDutyForAPlaceOpensAllInIt() {
        // Given
        String user = "cadre-" + village;
        Directory.duty("AREA", village, village, "VILLAGE_CADRE", user);
        // When, then
        as(user, Roles.VILLAGE_OFFICER).get(SITES).then().body("items.id", hasItems(school, market));
        as(user, Roles.VILLAGE_OFFICER)
                .get("/inspection/v1/sites/" + market)
                .then()
                .statusCode(200);
    }

    @Test
    void aDepartmentNarrowsToAPlaceInsideItsCountyAndNowhereElse() {
        // Given
        String user = "market-" + village;
        Directory.duty("ORGANIZATION", "MARKET", "450226", "ORG_HEAD", user);
        // When, then
        as(user, Roles.DEPARTMENT_OFFICER).get(INSIDE + village).then().body("items.id", contains(market));
        assertThatProblem(as(user, Roles.DEPARTMENT_OFFICER).get(INSIDE + "450225"))
                .hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void aWorkGroupHasNoSitesOfItsOwnAndSeesItsArea() {
        // Given
        String user = "group-" + village;
        Directory.duty("ORGANIZATION", "TESTING-GROUP", "450226", "ORG_HEAD", user);
        // When, then
        as(user, Roles.WORKGROUP_OFFICER).get(INSIDE + village).then().body("items.id", hasItems(school, market));
    }

    @Test
    void aManagerMayNotAskForMoreThanTheirPlace() {
        // Given
        String user = "manager-" + school;
        Directory.duty("SITE", school, village, "SITE_MANAGER", user);
        // When, then
        as(user, Roles.SITE_MANAGER).get(INSIDE + village).then().body("items.id", contains(school));
        assertThatProblem(as(user, Roles.SITE_MANAGER).get(INSIDE + village.substring(0, 9)))
                .hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void whoHoldsNothingSeesNothing() {
        as("nobody", Roles.COUNTY_OFFICER).get(SITES).then().statusCode(200).body("items.size()", equalTo(0));
        as("nobody", Roles.COUNTY_OFFICER)
                .get("/inspection/v1/sites/" + school)
                .then()
                .statusCode(404);
    }
}
