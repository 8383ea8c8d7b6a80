package org.gulou.inspection.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.testing.Callers.as;
import static org.gulou.inspection.testing.Callers.county;
import static org.gulou.inspection.testing.Callers.township;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.inspection.testing.Directory;
import org.gulou.inspection.testing.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class SiteResourceTest {

    private static final String PATH = "/inspection/v1/sites";
    private static final String PATCH = "application/merge-patch+json";

    private String village;

    @BeforeEach
    void findAPlace() {
        village = Directory.village();
    }

    @Test
    void aSiteIsRegisteredWithTheLeadOfItsCategoryAndReadBack() {
        // When
        Response made = county().body(Map.of(
                        "name",
                        "测试学校",
                        "categoryCode",
                        "SCH",
                        "areaCode",
                        village,
                        "creditCode",
                        "12450226499000025H",
                        "contact",
                        Map.of("name", "覃测试", "phone", "13900000001")))
                .post(PATH);
        // Then
        Steps.created(made)
                .then()
                .header("ETag", "\"0\"")
                .body("departmentCode", equalTo("EDUCATION"))
                .body("risk", equalTo("MEDIUM"))
                .body("state", equalTo("OPEN"))
                .body("warnings", nullValue());
        Response read = county().get(PATH + "/" + made.path("id"));
        assertThat(read.jsonPath().getMap("")).isEqualTo(made.jsonPath().getMap(""));
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void theEventTellsTheSiteButNotItsContact() {
        try (AwaitEvents topic = AwaitEvents.on("gulou.inspection.site.v1")) {
            // When
            Response made = county().body(Map.of(
                            "name",
                            "测试学校",
                            "categoryCode",
                            "SCH",
                            "areaCode",
                            village,
                            "contact",
                            Map.of("name", "覃测试", "phone", "13900000001")))
                    .post(PATH);
            // Then
            ReceivedEvent told = topic.one("SiteChanged", made.path("id"));
            assertThat(told.aggregateSeq()).isEqualTo(1);
            assertThat(told.data().path("areaCode").asText()).isEqualTo(village);
            assertThat(told.data().toString()).doesNotContain("覃测试", "13900000001");
        }
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        // Given
        Map<String, Object> site = new HashMap<>(
                Map.of("name", " ", "categoryCode", "XXX", "areaCode", "4502261", "creditCode", "91450226MA9X0001IW"));
        site.put("departmentCode", "NOBODY");
        site.put("contact", Map.of("phone", "1390000000"));
        // When
        Response refused = county().body(site).post(PATH);
        // Then
        assertThatProblem(refused)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt(
                        "/name", "/categoryCode", "/areaCode", "/creditCode", "/departmentCode", "/contact/phone");
    }

    @Test
    void aCheckCharacterThatFailsMayBeAccepted() {
        // Given
        Map<String, Object> site = new HashMap<>(
                Map.of("name", "测试", "categoryCode", "MKT", "areaCode", village, "creditCode", "91450226MA9X00011X"));
        // When
        Response refused = county().body(site).post(PATH);
        site.put("acceptCreditCode", true);
        Response accepted = county().body(site).post(PATH);
        // Then
        assertThatProblem(refused).hasViolation("/creditCode", "CREDIT_CODE_CHECK_FAILED");
        Steps.created(accepted).then().body("warnings", contains("CREDIT_CODE_CHECK_FAILED"));
    }

    @Test
    void acceptanceOfOneCodeIsNotThatOfTheNext() {
        // Given
        Response made = county().body(Map.of(
                        "name",
                        "测试",
                        "categoryCode",
                        "MKT",
                        "areaCode",
                        village,
                        "creditCode",
                        "91450226MA9X00011X",
                        "acceptCreditCode",
                        true))
                .post(PATH);
        // When
        Response changed = patch(made, Map.of("creditCode", "91450226MA9X00011A"));
        // Then
        assertThatProblem(changed).hasViolation("/creditCode", "CREDIT_CODE_CHECK_FAILED");
    }

    @Test
    void severalSitesMayHaveOneCreditCode() {
        // Given
        Map<String, Object> site =
                Map.of("name", "测试", "categoryCode", "MKT", "areaCode", village, "creditCode", "91450226MA9X00011W");
        // When, then
        Steps.created(county().body(site).post(PATH));
        Steps.created(county().body(site).post(PATH));
    }

    @Test
    void aPlaceOutsideTheCallersIsNotThere() {
        // Given
        String elsewhere = Directory.township();
        String site = Steps.site(village);
        // When, then
        assertThatProblem(township(elsewhere)
                        .body(Map.of("name", "测试", "categoryCode", "MKT", "areaCode", village))
                        .post(PATH))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(township(elsewhere).get(PATH + "/" + site)).hasCode(SiteError.SITE_NOT_FOUND);
        assertThatProblem(township(elsewhere).get(PATH + "?area=" + village)).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().get(PATH + "/" + UUID.randomUUID())).hasCode(SiteError.SITE_NOT_FOUND);
    }

    @Test
    void aDepartmentSeesAndChangesItsOwnSitesAlone() {
        // Given
        String user = "education-" + village;
        Directory.duty("ORGANIZATION", "EDUCATION", "450226", "ORG_HEAD", user);
        String school = Steps.site(village, "SCH");
        String market = Steps.site(village, "MKT");
        // When
        Response listed = as(user, Roles.DEPARTMENT_OFFICER).get(PATH + "?area=" + village);
        Response registered = as(user, Roles.DEPARTMENT_OFFICER)
                .body(Map.of("name", "测试", "categoryCode", "SCH", "areaCode", village))
                .post(PATH);
        Response foreign = as(user, Roles.DEPARTMENT_OFFICER).get(PATH + "/" + market);
        // Then
        listed.then().statusCode(200).body("items.id", contains(school));
        Steps.created(registered);
        assertThatProblem(foreign).hasCode(SiteError.SITE_NOT_FOUND);
    }

    @Test
    void aManagerSeesTheirOwnSiteAlone() {
        // Given
        String own = Steps.site(village);
        String other = Steps.site(village);
        String user = "manager-" + own;
        Directory.duty("SITE", own, village, "SITE_MANAGER", user);
        // When, then
        as(user, Roles.SITE_MANAGER).get(PATH).then().body("items.id", contains(own));
        as(user, Roles.SITE_MANAGER).get(PATH + "/" + own).then().statusCode(200);
        assertThatProblem(as(user, Roles.SITE_MANAGER).get(PATH + "/" + other)).hasCode(SiteError.SITE_NOT_FOUND);
    }

    @Test
    void aListMasksPhonesAndFilters() {
        // Given
        county().body(Map.of(
                        "name",
                        "高风险市场",
                        "categoryCode",
                        "MKT",
                        "areaCode",
                        village,
                        "risk",
                        "HIGH",
                        "contact",
                        Map.of("phone", "13900000001")))
                .post(PATH);
        Steps.site(village, "HOT");
        // When, then
        county().get(PATH + "?area=" + village + "&risk=HIGH")
                .then()
                .body("items.contact.phone", contains("139****0001"));
        county().get(PATH + "?area=" + village + "&trait=LODGING").then().body("items.categoryCode", contains("HOT"));
        county().get(PATH + "?area=" + village + "&category=MKT&count=true")
                .then()
                .body("total", equalTo(1));
        county().get(PATH + "?area=" + village + "&department=CULTURE")
                .then()
                .body("items.categoryCode", contains("HOT"));
    }

    @Test
    void pagesFollowOneAnotherWithoutLossOrDouble() {
        // Given
        String first = Steps.site(village);
        String second = Steps.site(village);
        String third = Steps.site(village);
        String path = PATH + "?sort=id&limit=2&area=" + village;
        // When
        Response page = county().get(path);
        Response next = county().get(path + "&cursor=" + page.path("next"));
        // Then
        page.then().body("items.id", contains(first, second));
        next.then().body("items.id", contains(third)).body("next", nullValue());
        assertThatProblem(county().get(path + "&cursor=nonsense")).hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @Test
    void aChangeNeedsTheTagThatWasRead() {
        // Given
        Response made = Steps.created(
                county().body(Map.of("name", "测试", "categoryCode", "MKT", "areaCode", village, "address", "一号"))
                        .post(PATH));
        String path = PATH + "/" + made.path("id");
        // When
        Response without =
                county().contentType(PATCH).body(Map.of("risk", "HIGH")).patch(path);
        Response changed = patch(made, "{\"risk\":\"HIGH\",\"address\":null}");
        Response stale = patch(made, Map.of("risk", "LOW"));
        // Then
        assertThatProblem(without).hasCode(CommonError.PRECONDITION_REQUIRED);
        changed.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("risk", equalTo("HIGH"))
                .body("address", nullValue());
        assertThatProblem(stale).hasCode(CommonError.PRECONDITION_FAILED);
    }

    @Test
    void aClosedSiteIsOpenedBeforeItIsSuspended() {
        // Given
        Response made = county().body(
                        Map.of("name", "测试", "categoryCode", "MKT", "areaCode", village, "state", "CLOSED"))
                .post(PATH);
        // When
        Response suspended = patch(made, Map.of("state", "SUSPENDED"));
        // Then
        assertThatProblem(suspended).hasCode(SiteError.SITE_CLOSED);
    }

    @Test
    void theSameKeyRegistersOnce() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> site = Map.of("name", "测试", "categoryCode", "MKT", "areaCode", village);
        // When
        Response first = county().header("Idempotency-Key", key).body(site).post(PATH);
        Response again = county().header("Idempotency-Key", key).body(site).post(PATH);
        Response other = county().header("Idempotency-Key", key)
                .body(Map.of("name", "另一个", "categoryCode", "MKT", "areaCode", village))
                .post(PATH);
        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThatProblem(other).hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
        county().get(PATH + "?area=" + village + "&count=true").then().body("total", equalTo(1));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatProblem(county().body("{\"name\":").post(PATH)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(county().body(Map.of("colour", "red")).post(PATH)).hasCode(CommonError.UNKNOWN_FIELD);
        assertThatProblem(county().body(Map.of("name", List.of())).post(PATH)).hasCode(CommonError.WRONG_TYPE);
        assertThatProblem(county().get(PATH + "?risk=NONE")).hasCode(CommonError.BAD_PARAMETER);
    }

    @Test
    void eachRoleDoesWhatItMay() {
        // Given
        Map<String, Object> site = Map.of("name", "测试", "categoryCode", "MKT", "areaCode", village);
        // When, then
        assertThatProblem(as("inspector1", Roles.INSPECTOR, "450226").body(site).post(PATH))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("city", Roles.CITY_OFFICER, "4502").get(PATH)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("grid1", Roles.GRID_WORKER, village).get(PATH)).hasCode(CommonError.FORBIDDEN);
        Steps.created(township(village.substring(0, 9)).body(site).post(PATH));
        county().get("/inspection/v1/categories")
                .then()
                .body("items.size()", equalTo(26))
                .body("items.find { it.code == 'HOT' }.departments", contains("CULTURE", "POLICE", "HEALTH"))
                .body("items.find { it.code == 'CUS' }.traits", containsInAnyOrder("CLOSED", "LODGING"));
    }

    private static Response patch(Response site, Object body) {
        return county().contentType(PATCH)
                .header("If-Match", site.header("ETag"))
                .body(body)
                .patch(PATH + "/" + site.path("id"));
    }
}
