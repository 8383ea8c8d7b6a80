package org.gulou.inspection.me;

import static org.gulou.inspection.testing.Callers.as;
import static org.gulou.inspection.testing.Callers.county;
import static org.gulou.inspection.testing.Callers.inspector;
import static org.gulou.inspection.testing.Callers.leader;
import static org.gulou.inspection.testing.Callers.township;
import static org.gulou.inspection.testing.Steps.claimed;
import static org.gulou.inspection.testing.Steps.findings;
import static org.gulou.inspection.testing.Steps.planned;
import static org.gulou.inspection.testing.Steps.served;
import static org.gulou.inspection.testing.Steps.site;
import static org.gulou.inspection.testing.Steps.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.inspection.testing.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MeResourceTest {

    private static final String TASKS = "/inspection/v1/me/tasks?limit=500";

    private String village;
    private String site;
    private Map<String, String> found;

    @BeforeEach
    void findFaults() {
        village = Directory.village();
        site = site(village);
        found = findings(submitted(site, "K13", "K10"));
    }

    @Test
    void whatIsToBeMendedWaitsForWhoMendsItTheMostUrgentFirst() {
        // Given
        Response minor = served(site, found.get("K10"));
        Response critical = served(site, found.get("K13"));
        // When
        Response tasks = township(village.substring(0, 9)).get(TASKS);
        // Then
        tasks.then()
                .statusCode(200)
                .body("items.kind", contains("FIX", "FIX"))
                .body("items.subject.id", contains(critical.<String>path("id"), minor.path("id")))
                .body("items[0].severity", equalTo("CRITICAL"))
                .body("items[0].siteName", equalTo("测试场所"));
    }

    @Test
    void whatIsClaimedWaitsForAnInspector() {
        // Given
        Response claimed = claimed(site, found.get("K13"));
        // When, then
        inspector(2).get(TASKS).then().body("items.id", hasItem("VERIFY:" + claimed.path("id")));
        township(village.substring(0, 9)).get(TASKS).then().body("items.size()", equalTo(0));
    }

    @Test
    void anInspectionWaitsForItsInspectorsAlone() {
        // Given
        String id = planned(site).path("id");
        // When, then
        inspector(2).get(TASKS).then().body("items.id", hasItem("INSPECT:" + id));
        inspector(3).get(TASKS).then().body("items.id", not(hasItem("INSPECT:" + id)));
    }

    @Test
    void aSelfInspectionWaitsForTheManagerOfTheSite() {
        // Given
        String user = "manager-" + site;
        Directory.duty("SITE", site, village, "SITE_MANAGER", user);
        String id = county().body(Map.of("siteId", site, "kind", "SELF"))
                .post("/inspection/v1/inspections")
                .path("id");
        // When, then
        as(user, Roles.SITE_MANAGER).get(TASKS).then().body("items.id", contains("SELF_INSPECT:" + id));
    }

    @Test
    void moreTimeWaitsForWhoDecides() {
        // Given
        Response notice = served(site, found.get("K13"));
        county().body(Map.of(
                        "until",
                        Instant.parse(notice.path("dueAt")).plusSeconds(3600).toString(),
                        "reason",
                        "设备"))
                .post("/inspection/v1/rectifications/" + notice.path("id") + "/extensions");
        // When, then
        leader().get(TASKS).then().body("items.id", hasItem("DECIDE_EXTENSION:" + notice.path("id")));
    }

    @Test
    void everybodyLearnsWhoTheyAre() {
        // Given
        String user = "manager-" + site;
        Directory.duty("SITE", site, village, "SITE_MANAGER", user);
        // When, then
        as(user, Roles.SITE_MANAGER)
                .get("/inspection/v1/me")
                .then()
                .statusCode(200)
                .body("user", equalTo(user))
                .body("sites", contains(site));
        as("auditor", Roles.AUDITOR, "450226").get(TASKS).then().statusCode(200).body("items.size()", equalTo(0));
    }
}
