package org.gulou.grid.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.arrival.Coming.ARRIVALS;
import static org.gulou.grid.arrival.Coming.act;
import static org.gulou.grid.arrival.Coming.handedOver;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.testing.Meanwhile;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An arrival is of the entry that somebody entered twice keeps, and of their own again when the merge is undone. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MergedArrivalsTest {

    private static final String RESIDENTS = "/grid/v1/residents/";
    private static final String LINKS = "SELECT count(*) FROM arrival_merged WHERE arrival_id = ?";

    @Inject
    MovableClock clock;

    @Inject
    ArrivalPurge purge;

    @Inject
    SqlReader reader;

    private String here;
    private String there;
    private String number;
    private Response survivor;
    private Response duplicate;
    private Response ofAnother;

    @BeforeEach
    void twoEntriesInTwoVillagesAndSomebodyElse() {
        here = Places.grid();
        there = Places.grid();
        survivor = People.registeredIn(here);
        number = People.newIdNumber();
        duplicate = known(there, number);
        String another = People.newIdNumber();
        known(there, another);
        ofAnother = handedOver(Coming.to(there, "HOTEL", another));
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void theArrivalOfTheDuplicateIsTheSurvivorsUntilTheMergeIsUndone() {
        // Given
        Response arrival = handedOver(Coming.to(there, "POLICE", number));
        arrival.then().body("residentId", equalTo(id(duplicate)));
        Instant before = aMinuteLater();
        // When
        Response merged = merged(survivor, duplicate);
        // Then
        shown(arrival).then().body("residentId", equalTo(id(survivor))).body("areaCode", equalTo(there));
        county().get(RESIDENTS + shown(arrival).path("residentId")).then().statusCode(200);
        news(before).then().body("items.id", contains(id(arrival)));
        as("worker", Roles.GRID_WORKER, there)
                .get(ARRIVALS + "/" + id(arrival))
                .then()
                .statusCode(200)
                .body("residentId", nullValue());
        assertThat(shown(ofAnother).asString()).isEqualTo(ofAnother.asString());
        // When
        before = aMinuteLater();
        unmerged(merged);
        // Then
        shown(arrival).then().body("residentId", equalTo(id(duplicate)));
        news(before).then().body("items.id", contains(id(arrival)));
        assertThat(shown(ofAnother).asString()).isEqualTo(ofAnother.asString());
    }

    @Test
    void aChainOfMergesComesApartStepByStep() {
        // Given
        Response arrival = handedOver(Coming.to(there, "POLICE", number));
        Response first = merged(survivor, duplicate);
        Response last = People.registeredIn(here);
        // When
        Response second = merged(last, first);
        // Then
        shown(arrival).then().body("residentId", equalTo(id(last)));
        unmerged(second);
        shown(arrival).then().body("residentId", equalTo(id(survivor)));
        unmerged(county().get(RESIDENTS + id(survivor)));
        shown(arrival).then().body("residentId", equalTo(id(duplicate)));
    }

    @Test
    void whoTurnedOutToBeSomebodyElseMeanwhileStaysThat() {
        // Given
        Response arrival = handedOver(Coming.to(there, "POLICE", number));
        Response merged = merged(survivor, duplicate);
        String found = People.registeredIn(there).path("id");
        act(shown(arrival), "settle", Map.of("residentId", found)).then().statusCode(200);
        // When
        unmerged(merged);
        // Then
        shown(arrival).then().body("residentId", equalTo(found));
    }

    @Test
    void aPurgedArrivalIsNotFoundByTheMergeItFollowed() {
        // Given
        Response arrival = handedOver(Coming.to(there, "POLICE", number));
        Response merged = merged(survivor, duplicate);
        act(shown(arrival), "settle", Map.of("outcome", "UNREACHABLE")).then().statusCode(200);
        assertThat(links(arrival)).isEqualTo(1);
        // When
        Instant later = Instant.parse("2999-01-01T00:00:00Z");
        SystemScope.run(() -> QuarkusTransaction.requiringNew().call(() -> purge.remove(later, 10_000)));
        // Then
        assertThat(links(arrival)).isZero();
        unmerged(merged);
        shown(arrival).then().body("residentId", nullValue());
    }

    @Test
    void whoArrivesWhileTheirEntryIsMergedIsTheOneThatStays() throws Exception {
        // When
        Response arrival = Meanwhile.onTheWay(
                there.substring(0, 12),
                number,
                () -> merge(survivor, duplicate),
                () -> county().body(Coming.to(there, "POLICE", number)).post(ARRIVALS));
        // Then
        arrival.then().statusCode(201).body("residentId", equalTo(id(survivor)));
    }

    private static Response known(String grid, String number) {
        Map<String, Object> request = People.resident(People.household(grid));
        request.put("document", Map.of("type", "01", "number", number));
        return People.registered(request);
    }

    private static Response merge(Response survivor, Response duplicate) {
        return county().header("If-Match", survivor.header("ETag"))
                .body(Map.of("duplicateId", id(duplicate)))
                .post(RESIDENTS + id(survivor) + "/merge");
    }

    private static Response merged(Response survivor, Response duplicate) {
        Response answer = merge(survivor, duplicate);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static void unmerged(Response survivor) {
        Response answer =
                county().header("If-Match", survivor.header("ETag")).post(RESIDENTS + id(survivor) + "/unmerge");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static Response shown(Response arrival) {
        return county().get(ARRIVALS + "/" + id(arrival));
    }

    private Response news(Instant since) {
        return county().get(ARRIVALS + "?area=" + there + "&updatedSince=" + since);
    }

    private Instant aMinuteLater() {
        clock.advance(Duration.ofMinutes(1));
        return clock.instant();
    }

    private long links(Response arrival) {
        UUID id = UUID.fromString(id(arrival));
        return SystemScope.call(
                () -> reader.first(row -> row.getLong(1), LINKS, id).orElseThrow());
    }

    private static String id(Response answer) {
        return answer.path("id");
    }
}
