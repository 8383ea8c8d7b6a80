package org.gulou.chassis.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class IdempotencyTest {

    private static final String THINGS = "/chassis/v1/things";

    @Inject
    ThingService things;

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    private final String key = UUID.randomUUID().toString();
    private final String name = "n" + UUID.randomUUID();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theSameRequestActsOnceAndIsAnsweredTheSame() {
        // Given
        Response first = make(key, name);
        int runs = things.runs();
        // When
        Response second = make(key, name);
        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .startsWith(THINGS);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(things.runs()).isEqualTo(runs);
    }

    @Test
    void anotherBodyQueryOrPathUnderTheSameKeyIsRefused() {
        String id = make(key, name).jsonPath().getString("id");
        assertThatProblem(make(key, name + "x")).hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
        assertThatProblem(
                        county(key).queryParam("fail", "none").body(thing(name)).post(THINGS))
                .hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
        assertThatProblem(county(key)
                        .header("If-Match", "\"0\"")
                        .body("{\"name\":\"x\"}")
                        .post(THINGS + "/" + id + "/rename"))
                .hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void theSameBodyWrittenDifferentlyIsTheSameRequest() {
        Response first = make(key, name);
        Response second = county(key)
                .body("{ \"amount\" : 1, \"areaCode\":\"450226\", \"name\" : \"" + name + "\" }")
                .post(THINGS);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void theKeyOfAnotherUserIsAnotherKey() {
        make(key, name).then().statusCode(201);
        given().contentType("application/json")
                .header("Idempotency-Key", key)
                .header(
                        "Authorization",
                        TestTokens.as("other").roles("county-officer").bearer())
                .body(thing(name + "b"))
                .post(THINGS)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", (String) null);
    }

    @Test
    void aReplayComesBeforeThePrecondition() {
        // Given
        String id = make(null, name).jsonPath().getString("id");
        Response first = rename(id, key, "\"0\"");
        // When: the tag is stale by now
        Response second = rename(id, key, "\"0\"");
        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThatProblem(rename(id, UUID.randomUUID().toString(), "\"0\"")).hasCode(CommonError.PRECONDITION_FAILED);
    }

    @Test
    void theVersionAnsweredIsTheOneStored() {
        String id = make(null, name).jsonPath().getString("id");
        Response renamed = rename(id, key, "\"0\"");
        assertThat(renamed.header("ETag")).isEqualTo("\"1\"");
        assertThat(renamed.jsonPath().getLong("version")).isEqualTo(1);
        county(null).get(THINGS + "/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void whatFailedMayBeTriedAgainUnderTheSameKey() {
        county(key)
                .queryParam("fail", "bug")
                .body(thing(name))
                .post(THINGS)
                .then()
                .statusCode(500);
        county(key)
                .queryParam("fail", "none")
                .body(thing(name))
                .post(THINGS)
                .then()
                .statusCode(201);
    }

    @Test
    void aViolatedConstraintIsTheSameProblemWithAKey() {
        make(null, name).then().statusCode(201);
        assertThatProblem(make(key, name)).hasCode(ThingError.THING_NAME_TAKEN);
    }

    @Test
    void ofManyAtTheSameTimeOneActs() throws Exception {
        // Given
        int runs = things.runs();
        ExecutorService clients = Executors.newFixedThreadPool(6);
        Callable<Response> call = () -> make(key, name);
        // When
        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : clients.invokeAll(List.of(call, call, call, call, call, call))) {
            answers.add(answer.get());
        }
        clients.shutdown();
        // Then
        assertThat(things.runs() - runs).isEqualTo(1);
        assertThat(answers).extracting(Response::statusCode).contains(201).containsAnyOf(201, 409);
        assertThat(answers)
                .filteredOn(a -> a.statusCode() == 409)
                .allSatisfy(a -> assertThatProblem(a).hasCode(CommonError.IDEMPOTENCY_KEY_IN_USE));
        assertThat(answers)
                .filteredOn(a -> a.statusCode() == 201)
                .extracting(a -> a.jsonPath().getString("id"))
                .containsOnly(make(key, name).jsonPath().getString("id"));
    }

    @Test
    void theEventOfARequestSentTwiceIsRecordedOnce() {
        try (AwaitEvents topic = AwaitEvents.fromBeginning("gulou.chassis.thing.v1")) {
            // When
            String id = make(key, name).jsonPath().getString("id");
            make(key, name);
            String next = make(null, name + "2").jsonPath().getString("id");
            // Then
            topic.one("ThingMoved", next);
            assertThat(topic.matching(e -> e.aggregateId().equals(id))).hasSize(1);
        }
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        make(key, name).then().statusCode(201);
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        assertThatProblem(make(key, name)).hasCode(ThingError.THING_NAME_TAKEN);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThatProblem(make("with space", name))
                .hasCode(CommonError.BAD_PARAMETER)
                .hasFact("parameter", "Idempotency-Key");
        assertThatProblem(make("k".repeat(256), name)).hasCode(CommonError.BAD_PARAMETER);
    }

    @Test
    void aStreamSentAgainIsComparedToo() {
        swallow("a,b\n").then().statusCode(200).body("bytes", org.hamcrest.Matchers.equalTo(4));
        swallow("a,b\n").then().statusCode(200).header("Idempotent-Replayed", "true");
        assertThatProblem(swallow("a,c\n")).hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void withoutALoginTheSameRequestIsAnsweredTheSameAndAnotherOneIsAnother() {
        // Given
        Response mine = drop(key, "mine" + name);
        // When
        Response again = drop(key, "mine" + name);
        Response another = drop(key, "another" + name);
        // Then
        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(mine.asString());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(another.statusCode()).isEqualTo(200);
        assertThat(another.header("Idempotent-Replayed")).isNull();
        assertThat(another.<String>path("id")).isNotEqualTo(mine.path("id"));
    }

    @Test
    void anAnswerIsSentAgainOnlyToWhoMayStillSeeWhatItIsAbout() {
        // Given
        Response first = visit("450226100", "450226100003");
        // When
        Response kept = visit("450226100003", "450226100003");
        Response lost = visit("450226102", "450226100003");
        Response lostAndAnotherBody = visit("450226102", "450226102003");
        Response anotherBody = visit("450226100", "450226100004");
        // Then
        first.then().statusCode(200).header("Idempotent-Replayed", (String) null);
        kept.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertThat(kept.asString()).isEqualTo(first.asString());
        assertThatProblem(lost).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(lostAndAnotherBody).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(anotherBody).hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void theTableTellsNeitherWhoAskedNorUnderWhichKey() throws SQLException {
        // Given
        String all = "SELECT concat_ws(' ', principal, idempotency_key, location, etag) FROM idempotent_answer";
        List<String> before = texts(all);
        // When
        make(key, name).then().statusCode(201);
        drop(key, name).then().statusCode(200);
        // Then
        List<String> told = texts(all);
        told.removeAll(before);
        assertThat(told).isNotEmpty().noneMatch(row -> row.contains(key) || row.contains("county"));
    }

    @Test
    void whatAnEarlierReleaseAnsweredIsAnsweredTheSame() throws SQLException {
        // Given: as that release stored it, under user and key
        Response first = make(key, name);
        try (Connection connection = database.getConnection();
                PreparedStatement clear = connection.prepareStatement("UPDATE idempotent_answer"
                        + " SET principal = 'county', idempotency_key = ? WHERE location = ?")) {
            clear.setString(1, key);
            clear.setString(2, first.header("Location"));
            assertThat(clear.executeUpdate()).isEqualTo(1);
        }
        // When
        Response second = make(key, name);
        // Then
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThatProblem(make(key, name + "x")).hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private static Response drop(String key, String text) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"text\":\"" + text + "\"}")
                .post(THINGS + "/letters");
    }

    private Response visit(String holding, String place) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .header(
                        "Authorization",
                        TestTokens.as("visitor")
                                .roles("county-officer")
                                .areas(holding)
                                .bearer())
                .body("{\"areaCode\":\"" + place + "\"}")
                .post(THINGS + "/visits");
    }

    private Response swallow(String csv) {
        return county(key).contentType("text/csv").body(csv).post(THINGS + "/imports");
    }

    private static Response rename(String id, String key, String tag) {
        return county(key)
                .header("If-Match", tag)
                .body("{\"name\":\"r" + id + "\"}")
                .post(THINGS + "/" + id + "/rename");
    }

    private static Response make(String key, String name) {
        return county(key).body(thing(name)).post(THINGS);
    }

    private static String thing(String name) {
        return "{\"name\":\"" + name + "\",\"areaCode\":\"450226\",\"amount\":1}";
    }

    private static RequestSpecification county(String key) {
        RequestSpecification request = given().contentType("application/json")
                .header(
                        "Authorization",
                        TestTokens.as("county")
                                .roles("county-officer")
                                .areas("450226")
                                .bearer());
        return key == null ? request : request.header("Idempotency-Key", key);
    }
}
