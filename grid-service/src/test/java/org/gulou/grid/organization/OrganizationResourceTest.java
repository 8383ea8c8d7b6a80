package org.gulou.grid.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class OrganizationResourceTest {

    private static final String ORGANIZATIONS = "/grid/v1/organizations";

    @Test
    void anOrganisationIsMadeReadAndTold() {
        // Given
        String township = Places.township();
        String code = code();
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.organization.v1")) {
            // When
            Response answer = county().body(organization(code, township)).post(ORGANIZATIONS);
            // Then
            answer.then()
                    .statusCode(201)
                    .header("Location", ORGANIZATIONS + "/" + code)
                    .body("nameZh", equalTo("测试局"))
                    .body("kind", equalTo("DEPARTMENT"))
                    .body("areaCode", equalTo(township));
            OrganizationChanged told = events.one("OrganizationChanged", code).as(OrganizationChanged.class);
            assertThat(told)
                    .isEqualTo(new OrganizationChanged(code, "测试局", "Test bureau", told.kind(), told.areaCode(), 0));
        }
    }

    @Test
    void whoMadeAnOrganisationIsInTheTrail() {
        // Given
        String township = Places.township();
        String code = code();
        // When
        county().body(organization(code, township)).post(ORGANIZATIONS).then().statusCode(201);
        // Then
        as("auditor", Roles.AUDITOR, township)
                .get("/grid/v1/audit?subjectType=ORGANIZATION&subjectId=" + code)
                .then()
                .body("items.action", contains("ORGANIZATION_ADDED"))
                .body("items.user", contains("county"))
                .body("items.areaCode", contains(township));
    }

    @Test
    void everySignedInRoleReadsThem() {
        // Given
        String township = Places.township();
        String code = code();
        county().body(organization(code, township)).post(ORGANIZATIONS).then().statusCode(201);
        // When
        Response list = as("school1", Roles.SITE_MANAGER).get(ORGANIZATIONS + "?area=" + township);
        Response one = as("school1", Roles.SITE_MANAGER).get(ORGANIZATIONS + "/" + code);
        // Then
        list.then().statusCode(200).body("items.code", contains(code));
        one.then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void aCodeIsTakenOnce() {
        // Given
        String township = Places.township();
        String code = code();
        county().body(organization(code, township)).post(ORGANIZATIONS).then().statusCode(201);
        // When
        Response again = county().body(organization(code, township)).post(ORGANIZATIONS);
        // Then
        assertThatProblem(again).hasCode(OrganizationError.ORGANIZATION_CODE_TAKEN);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        // When
        Response answer = county().body(Map.of("code", "lower", "nameZh", "", "areaCode", "4502261"))
                .post(ORGANIZATIONS);
        // Then
        assertThatProblem(answer)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/code", "PATTERN")
                .hasViolation("/nameZh", "REQUIRED")
                .hasViolation("/nameEn", "REQUIRED")
                .hasViolation("/kind", "REQUIRED")
                .hasViolation("/areaCode", "INVALID_AREA_CODE");
    }

    @Test
    void anAreaOutsideIsNotFoundAndAnUnknownOneAFault() {
        // Given
        Places.township();
        // When
        Response outside = county().body(organization(code(), "450227")).post(ORGANIZATIONS);
        Response unknown = county().body(organization(code(), "450226599")).post(ORGANIZATIONS);
        Response wrongRole = as("education", Roles.DEPARTMENT_OFFICER, "450226")
                .body(organization(code(), "450226"))
                .post(ORGANIZATIONS);
        // Then
        assertThatProblem(outside).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(unknown).hasViolation("/areaCode", "UNKNOWN_AREA");
        assertThatProblem(wrongRole).hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void anUnknownKindCannotBeRead() {
        // When
        Response body = county().body(Map.of("kind", "CLUB")).post(ORGANIZATIONS);
        Response query = county().get(ORGANIZATIONS + "?kind=CLUB");
        // Then
        assertThatProblem(body).hasStatus(400);
        assertThatProblem(query).hasStatus(400);
    }

    private static String code() {
        return "ORG-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> organization(String code, String area) {
        return Map.of("code", code, "nameZh", "测试局", "nameEn", "Test bureau", "kind", "DEPARTMENT", "areaCode", area);
    }
}
