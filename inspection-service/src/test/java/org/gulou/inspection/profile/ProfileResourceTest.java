package org.gulou.inspection.profile;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.testing.Callers.as;
import static org.gulou.inspection.testing.Callers.county;
import static org.gulou.inspection.testing.Callers.township;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.LostRace;
import org.gulou.inspection.testing.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ProfileResourceTest {

    private static final String PATH = "/inspection/v1/profiles?area=";
    private static final String FLU = "profiles.find { it.profile == 'FLU' }.";

    private String area;

    @BeforeEach
    void findAPlace() {
        area = Directory.township();
    }

    @Test
    void atFirstOnlyAllIsOn() {
        county().get(PATH + area)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("profiles.findAll { it.on }.profile", equalTo(List.of("ALL")));
    }

    @Test
    void whatIsOnAtAPlaceIsOnBelowItAndSaysWhere() {
        // When
        put("\"0\"", Map.of("profile", "FLU")).then().statusCode(200).header("ETag", "\"1\"");
        // Then
        county().get(PATH + area + "201").then().body(FLU + "on", equalTo(true)).body(FLU + "areaCode", equalTo(area));
    }

    @Test
    void whatIsToComeIsShownButNotOn() {
        put("\"0\"", Map.of("profile", "FLU", "from", "2099-01-01"))
                .then()
                .body(FLU + "on", equalTo(false))
                .body(FLU + "from", equalTo("2099-01-01"));
    }

    @Test
    void whatIsLeftOutGoesOff() {
        // Given
        Response on = put("\"0\"", Map.of("profile", "FLU"));
        // When
        Response off = put(on.header("ETag"), Map.of("profile", "NORO"));
        // Then
        off.then().body(FLU + "on", equalTo(false)).body(FLU + "from", nullValue());
    }

    @Test
    void itNeedsTheTagThatWasReadAndKnownProfilesNamedOnce() {
        put("\"0\"", Map.of("profile", "FLU"));
        assertThatProblem(county().body(Map.of("profiles", List.of())).put(PATH + area))
                .hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(put("\"0\"", Map.of("profile", "NORO"))).hasCode(CommonError.PRECONDITION_FAILED);
        assertThatProblem(put("*", Map.of("profile", "NORO"), Map.of("profile", "NORO")))
                .hasViolation("/profiles/1/profile", "DUPLICATE");
        assertThatProblem(put("*", Map.of("profile", "PLAGUE"))).hasStatus(400);
    }

    @Test
    void itIsSetByTheCountyForItsOwnPlacesAlone() {
        assertThatProblem(township(area)
                        .header("If-Match", "*")
                        .body(Map.of("profiles", List.of()))
                        .put(PATH + area))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("other-county", Roles.COUNTY_OFFICER, "450225")
                        .header("If-Match", "*")
                        .body(Map.of("profiles", List.of()))
                        .put(PATH + area))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().get(PATH + "4502261")).hasStatus(400);
    }

    @Test
    void whoSetsThemFirstJustTooLateIsToldThatTheyHaveChanged() throws Exception {
        // Given
        String set = "INSERT INTO area_profile (area_code, periods, updated_at, version) VALUES (?, '[]', now(), 0)";
        // When
        Response late = LostRace.against("inspection", set, area, () -> put("\"0\"", Map.of("profile", "FLU")));
        // Then
        assertThatProblem(late).hasCode(CommonError.PRECONDITION_FAILED);
    }

    private Response put(String tag, Object... profiles) {
        return county().header("If-Match", tag)
                .body(Map.of("profiles", List.of(profiles)))
                .put(PATH + area);
    }
}
