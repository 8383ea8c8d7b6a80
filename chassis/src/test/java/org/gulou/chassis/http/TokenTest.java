package org.gulou.chassis.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class TokenTest {

    private static final String ME = "/chassis/v1/things/me";
    private static final String THINGS = "/chassis/v1/things";

    @Test
    void aGoodTokenTellsUserRolesAndAreas() {
        String token = TestTokens.as("county")
                .roles("county-officer", "auditor")
                .areas("450226", "450226100", "nonsense")
                .token();
        with(token)
                .then()
                .statusCode(200)
                .body("user", equalTo("county"))
                .body("roles", contains("auditor", "county-officer"))
                .body("areas", contains("450226"));
    }

    @Test
    void withoutATokenTheCallerIsAskedForOne() {
        Response answer = given().get(ME);
        assertThatProblem(answer).hasCode(CommonError.UNAUTHENTICATED).hasTraceId();
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void aTokenNobodySignedIsRefused() {
        isInvalid(county().unsigned());
    }

    @Test
    void aTokenSignedWithThePublicKeyAsSecretIsRefused() {
        isInvalid(county().signedWithPublicKeyAsSecret());
    }

    @Test
    void aTokenOfAStrangerIsRefused() {
        isInvalid(county().tokenSignedByStranger());
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        isInvalid(county().audience("account").token());
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        isInvalid(county().issuer("http://127.0.0.1:8180/realms/master").token());
    }

    @Test
    void aTokenWithoutAUserIsRefused() {
        isInvalid(county().claim("preferred_username", "").token());
    }

    @Test
    void whatIsNoTokenIsRefused() {
        isInvalid("nonsense");
        isInvalid("a.b.c");
    }

    @Test
    void aTokenPastItsTimeIsRefused() {
        assertThatProblem(with(county().expired().token())).hasCode(CommonError.TOKEN_EXPIRED);
    }

    @Test
    void aRememberedTokenIsForgottenWhenItsTimeIsOver() {
        // Given
        String token = county().expiringIn(Duration.ofSeconds(5)).token();
        with(token).then().statusCode(200);
        // When, Then
        await().untilAsserted(() -> assertThatProblem(with(token)).hasCode(CommonError.TOKEN_EXPIRED));
    }

    @Test
    void anotherRoleIsForbiddenBeforeAnythingIsRead() {
        Response answer = given().header(
                        "Authorization",
                        TestTokens.as("auditor").roles("auditor").bearer())
                .contentType("application/json")
                .body("{")
                .post(THINGS);
        assertThatProblem(answer).hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void aBadTokenIsRefusedEvenWhereNoneIsNeeded() {
        Response answer = given().header("Authorization", "Bearer " + county().tokenSignedByStranger())
                .contentType("text/csv")
                .body("a")
                .post(THINGS + "/imports");
        assertThatProblem(answer).hasCode(CommonError.TOKEN_INVALID);
    }

    private static TestTokens county() {
        return TestTokens.as("county").roles("county-officer").areas("450226");
    }

    private static Response with(String token) {
        return given().header("Authorization", "Bearer " + token).get(ME);
    }

    private static void isInvalid(String token) {
        Response answer = with(token);
        assertThatProblem(answer).hasCode(CommonError.TOKEN_INVALID);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }
}
