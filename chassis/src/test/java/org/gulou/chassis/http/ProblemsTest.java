package org.gulou.chassis.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.gulou.chassis.area.AreaError;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ProblemsTest {

    private static final String THINGS = "/chassis/v1/things";

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\":}", "[1", "{\"name\":\"a\",\"name\":\"b\"}", "{} {}", "nonsense"})
    void aBodyThatIsNoJsonIsMalformed(String body) {
        assertThatProblem(post(body)).hasCode(CommonError.MALFORMED_JSON).hasTraceId();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"secretField\":1}                          | /secretField",
                "{\"parts\":[{\"label\":\"a\"},{\"lable\":\"b\"}]}  | /parts/1/lable",
            })
    void anUnknownFieldIsNamedByItsPlace(String body, String pointer) {
        assertThatProblem(post(body)).hasCode(CommonError.UNKNOWN_FIELD).hasViolation(pointer, "UNKNOWN_FIELD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"amount\":\"7\"}                    | /amount",
                "{\"amount\":1.5}                      | /amount",
                "{\"amount\":true}                     | /amount",
                "{\"amount\":\"\"}                     | /amount",
                "{\"amount\":[]}                       | /amount",
                "{\"amount\":99999999999}              | /amount",
                "{\"name\":7}                          | /name",
                "{\"name\":false}                      | /name",
                "{\"name\":{}}                         | /name",
                "{\"areaCode\":450226}                 | /areaCode",
                "{\"level\":\"HAMLET\"}                | /level",
                "{\"level\":1}                         | /level",
                "{\"level\":\"\"}                      | /level",
                "{\"madeAt\":1764000000}               | /madeAt",
                "{\"madeAt\":\"2026-11-24T08:00:00\"}  | /madeAt",
                "{\"madeAt\":\"yesterday\"}            | /madeAt",
                "{\"madeAt\":\"+10000-01-01T00:00:00Z\"} | /madeAt",
                "{\"name\":\"a\\u0000b\"}             | /name",
                "{\"name\":\"a\\ud800b\"}             | /name",
                "{\"name\":\"\\udc00\\ud800\"}        | /name",
                "{\"parts\":{}}                        | /parts",
                "{\"parts\":[7]}                       | /parts/0",
                "{\"parts\":[{\"label\":7}]}           | /parts/0/label",
            })
    void aValueOfTheWrongTypeIsNamedByItsPlace(String body, String pointer) {
        assertThatProblem(post(body)).hasCode(CommonError.WRONG_TYPE).hasViolation(pointer, "WRONG_TYPE");
    }

    @Test
    void aCharacterOfTwoHalvesIsReadAsOne() {
        post("{\"name\":\"\\ud842\\udfb7\",\"areaCode\":\"450226100\",\"amount\":1}")
                .then()
                .statusCode(201)
                .body("name", equalTo("\ud842\udfb7"));
    }

    @Test
    void aValueThatCannotBeReadIsNotRepeated() {
        assertThat(post("{\"amount\":\"13900000001\"}").asString()).doesNotContain("13900000001");
        assertThat(post("{\"madeAt\":\"13900000001\"}").asString()).doesNotContain("13900000001");
        assertThat(post("{\"areaCode\":\"13900000001\"}").asString()).doesNotContain("13900000001");
    }

    @Test
    void anAreaCodeThatIsNoneIsNamedWithAllOtherFaultsOfTheBody() {
        assertThatProblem(post("{\"name\":\" \",\"areaCode\":\"4502261\",\"amount\":1}"))
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt("/name", "/areaCode")
                .hasViolation("/areaCode", "INVALID_AREA_CODE");
    }

    @Test
    void everyFaultOfAnInvalidRequestIsNamed() {
        assertThatProblem(post("{\"name\":\" \",\"amount\":0,\"parts\":[{\"label\":\"a\"},{}]}"))
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolationsAt("/name", "/areaCode", "/amount", "/parts/1/label");
    }

    @Test
    void aPathIdThatIsNoneNamesNothing() {
        assertThatProblem(county().get(THINGS + "/7")).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().get(THINGS + "/" + UUID.randomUUID())).hasCode(CommonError.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "level,HAMLET",
        "on,24.11.2026",
        "ids,7",
        "limit,x",
        "limit,0",
        "limit,501",
        "sort,colour",
        "count,perhaps",
        "updatedSince,now"
    })
    void aQueryParameterThatCannotBeReadIsNamed(String name, String value) {
        assertThatProblem(county().queryParam(name, value).get(THINGS))
                .hasCode(CommonError.BAD_PARAMETER)
                .hasFact("parameter", name);
    }

    @Test
    void anAreaInTheQueryThatIsNoneIsUnreadable() {
        assertThatProblem(county().queryParam("area", "4502261").get(THINGS))
                .hasStatus(400)
                .hasCodeNamed(AreaError.INVALID_AREA_CODE.name());
    }

    @Test
    void anUnknownCursorIsUnreadable() {
        assertThatProblem(county().queryParam("cursor", "abc").get(THINGS)).hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @Test
    void anEmptyParameterCountsAsAbsent() {
        county().queryParam("level", "")
                .queryParam("on", "")
                .queryParam("area", "")
                .get(THINGS)
                .then()
                .statusCode(200);
    }

    @Test
    void whatTheFrameworkRefusesIsADocumentToo() {
        assertThatProblem(county().get("/nowhere"))
                .hasCode(CommonError.NOT_FOUND)
                .hasTraceId();
        assertThatProblem(county().get("/chassis/v1/nothing")).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(county().delete(THINGS)).hasCode(CommonError.METHOD_NOT_ALLOWED);
        assertThatProblem(county().accept("image/png").get(THINGS)).hasCode(CommonError.NOT_ACCEPTABLE);
        assertThatProblem(county().contentType("text/plain").body("hello").post(THINGS))
                .hasCode(CommonError.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aViolatedConstraintIsTheCodeOfItsName() {
        String name = "n" + UUID.randomUUID();
        post(thing(name)).then().statusCode(201);
        assertThatProblem(post(thing(name))).hasCode(ThingError.THING_NAME_TAKEN);
    }

    @Test
    void aLostRaceIsAFailedPrecondition() {
        String id = post(thing("n" + UUID.randomUUID())).jsonPath().getString("id");
        assertThatProblem(county().put(THINGS + "/" + id + "/race")).hasCode(CommonError.PRECONDITION_FAILED);
    }

    @Test
    void aFaultOfOursTellsItsTraceAndNothingElse() {
        Response answer = county().queryParam("fail", "bug")
                .header("traceparent", "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01")
                .body(thing("n" + UUID.randomUUID()))
                .post(THINGS);
        assertThatProblem(answer).hasCode(CommonError.INTERNAL_ERROR).hasTraceId();
        assertThat(answer.asString())
                .contains("0123456789abcdef0123456789abcdef")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void aViolatedConstraintWithoutAMeaningIsAFaultOfOurs() {
        assertThatProblem(county().queryParam("fail", "check")
                        .body(thing("n" + UUID.randomUUID()))
                        .post(THINGS))
                .hasCode(CommonError.INTERNAL_ERROR);
    }

    @Test
    void aLostDatabaseIsUnavailableForNow() {
        Response answer = county().queryParam("fail", "away")
                .body(thing("n" + UUID.randomUUID()))
                .post(THINGS);
        assertThatProblem(answer).hasCode(CommonError.UNAVAILABLE);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    private static String thing(String name) {
        return "{\"name\":\"" + name + "\",\"areaCode\":\"450226\",\"amount\":1}";
    }

    private static Response post(String body) {
        return county().body(body).post(THINGS);
    }

    private static RequestSpecification county() {
        return given().header(
                        "Authorization",
                        TestTokens.as("county")
                                .roles("county-officer")
                                .areas("450226")
                                .bearer())
                .contentType("application/json");
    }
}
