package org.gulou.grid.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.patch;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rounds open themselves by the frequency, and who is pending past their time is counted and told. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RoundTest {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void theNextRoundOpensByItselfWithTheSamePeoplePending() {
        // Given
        String grid = Places.grid();
        String resident = People.registeredIn(grid).path("id");
        Map<String, Object> daily = testing(grid);
        daily.put("frequency", Map.of("everyDays", 1));
        daily.put("dueAt", inDays(10));
        String campaign = opened(daily).path("id");
        record(campaign, List.of(item(resident, "DONE", SuiteTime.now().minusSeconds(5))));
        // When
        clock.advance(Duration.ofDays(1));
        // Then
        await().untilAsserted(() -> assertThat(rounds(campaign)).containsExactly("CLOSED", "OPEN"));
        coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].pending", equalTo(1))
                .body("items[0].done", equalTo(0));
        coverage(campaign, "area=" + grid + "&round=1").then().body("items[0].done", equalTo(1));
        county().get(CAMPAIGNS + "/" + campaign + "/targets").then().body("items.roundNo", contains(2));
    }

    @Test
    void theRoundsAreReadPageByPage() {
        // Given
        Map<String, Object> daily = testing(Places.grid());
        daily.put("frequency", Map.of("everyDays", 1));
        daily.put("dueAt", inDays(10));
        String rounds = CAMPAIGNS + "/" + opened(daily).path("id") + "/rounds";
        for (int day = 2; day <= 3; day++) {
            int there = day;
            clock.advance(Duration.ofDays(1));
            await().untilAsserted(
                            () -> county().get(rounds + "?count=true").then().body("total", equalTo(there)));
        }
        // When
        Response first = county().get(rounds + "?limit=2");
        Response rest = county().get(rounds + "?limit=2&cursor=" + first.path("next"));
        // Then
        first.then().body("items.roundNo", contains(1, 2));
        rest.then().body("items.roundNo", contains(3));
        county().get(rounds + "?sort=-roundNo").then().body("items.roundNo", contains(3, 2, 1));
        // The second one closed when the third one opened.
        String opened =
                clock.toLocal(clock.instant().minus(Duration.ofHours(1))).toString();
        county().queryParam("updatedSince", opened).get(rounds).then().body("items.roundNo", contains(2, 3));
    }

    @Test
    void aChangedFrequencyHoldsFromTheNextRoundOn() {
        // Given
        Map<String, Object> request = testing(Places.grid());
        request.put("frequency", Map.of("everyDays", 1));
        request.put("dueAt", inDays(30));
        Response open = opened(request);
        String campaign = open.path("id");
        String due = county().get(CAMPAIGNS + "/" + campaign + "/rounds").path("items[0].dueAt");
        // When
        patch(open, Map.of("frequency", Map.of("everyDays", 3))).then().statusCode(200);
        // Then
        Response before = county().get(CAMPAIGNS + "/" + campaign + "/rounds");
        assertThat(before.<String>path("items[0].dueAt")).isEqualTo(due);
        clock.advance(Duration.ofDays(1));
        await().untilAsserted(() -> assertThat(rounds(campaign)).hasSize(2));
        Response after = county().get(CAMPAIGNS + "/" + campaign + "/rounds");
        Instant opens = OffsetDateTime.parse(after.path("items[1].opensAt")).toInstant();
        Instant ends = OffsetDateTime.parse(after.path("items[1].dueAt")).toInstant();
        assertThat(Duration.between(opens, ends)).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void aChangedFrequencyDoesNotCutARoundThatEndsWithTheCampaign() {
        // Given
        Map<String, Object> request = testing(Places.grid());
        request.put("frequency", Map.of("everyDays", 5));
        Response open = opened(request);
        String rounds = CAMPAIGNS + "/" + open.path("id") + "/rounds";
        String due = county().get(rounds).path("items[0].dueAt");
        // When
        patch(open, Map.of("frequency", Map.of("everyDays", 1))).then().statusCode(200);
        // Then
        county().get(rounds).then().body("items.dueAt", contains(due));
    }

    @Test
    void aRecordIsOfTheRoundThatIsNamedForTheBatch() {
        // Given
        String grid = Places.grid();
        String one = People.registeredIn(grid).path("id");
        String two = People.registeredIn(grid).path("id");
        Map<String, Object> daily = testing(grid);
        daily.put("frequency", Map.of("everyDays", 1));
        daily.put("dueAt", inDays(10));
        String campaign = opened(daily).path("id");
        clock.advance(Duration.ofDays(1));
        await().untilAsserted(() -> assertThat(rounds(campaign)).hasSize(2));
        Instant at = SuiteTime.now().minusSeconds(5);
        Map<String, Object> ofTheSecond = item(two, "DONE", at);
        ofTheSecond.put("roundNo", 2);
        Map<String, Object> ofNone = item(two, "DONE", at);
        ofNone.put("roundNo", 3);
        String records = CAMPAIGNS + "/" + campaign + "/records";
        // When
        Response answer = county().body(Map.of("items", List.of(item(one, "DONE", at), ofTheSecond, ofNone)))
                .post(records + "?round=1");
        Response unknown =
                county().body(Map.of("items", List.of(item(one, "DONE", at)))).post(records + "?round=3");
        // Then
        answer.then()
                .body("items.status", contains("CREATED", "CREATED", "REJECTED"))
                .body("items[2].problem.violations.code", contains("ROUND_UNKNOWN"));
        assertThatProblem(unknown).hasCode(CampaignError.ROUND_UNKNOWN);
        String done = CAMPAIGNS + "/" + campaign + "/targets?outcome=DONE&round=";
        county().get(done + 1).then().body("items.residentId", contains(one));
        county().get(done + 2).then().body("items.residentId", contains(two));
    }

    @Test
    void theFirstFrequencyThereIsBringsTheNextRound() {
        // Given
        Map<String, Object> request = testing(Places.grid());
        request.put("dueAt", inDays(10));
        Response open = opened(request);
        String campaign = open.path("id");
        // When
        patch(open, Map.of("frequency", Map.of("everyDays", 3))).then().statusCode(200);
        // Then
        Response first = county().get(CAMPAIGNS + "/" + campaign + "/rounds");
        assertThat(OffsetDateTime.parse(first.path("items[0].dueAt")).toInstant())
                .isEqualTo(clock.startOf(clock.today().plusDays(3)));
        clock.advance(Duration.ofDays(3));
        await().untilAsserted(() -> assertThat(rounds(campaign)).containsExactly("CLOSED", "OPEN"));
    }

    @Test
    void daysOnWhichNobodyCouldBeCheckedAreNoRounds() {
        // Given
        Map<String, Object> daily = testing(Places.grid());
        daily.put("frequency", Map.of("everyDays", 1));
        daily.put("dueAt", inDays(10));
        String campaign = opened(daily).path("id");
        // When
        clock.advance(Duration.ofDays(4));
        // Then
        await().untilAsserted(() -> assertThat(rounds(campaign)).containsExactly("CLOSED", "OPEN"));
        Response there = county().get(CAMPAIGNS + "/" + campaign + "/rounds");
        assertThat(OffsetDateTime.parse(there.path("items[1].opensAt")).toInstant())
                .isEqualTo(clock.startOf(clock.today()));
    }

    @Test
    void whoIsPendingAgainBeforeTheirTimeIsOverdueWhenItComes() {
        // Given
        String grid = Places.grid();
        Map<String, Object> request = testing(grid);
        request.put("dueAt", inDays(10));
        String campaign = drafted(request).path("id");
        String early = People.newIdNumber();
        String late = People.newIdNumber();
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber,areaCode,dueAt\n"
                        + String.join(",", campaign, "01", early, grid, minuteIn(1)) + "\n"
                        + String.join(",", campaign, "01", late, grid, minuteIn(2)) + "\n");
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        record(campaign, List.of(named(late, "AWAY", SuiteTime.now().minusSeconds(5))));
        clock.advance(Duration.ofHours(30));
        await().untilAsserted(() -> coverage(campaign, "area=" + grid).then().body("items[0].overdue", equalTo(1)));
        record(campaign, List.of(named(late, "WITHDRAWN", clock.instant().minusSeconds(1))));
        // When
        clock.advance(Duration.ofHours(20));
        // Then
        await().untilAsserted(() -> coverage(campaign, "area=" + grid).then().body("items[0].overdue", equalTo(2)));
    }

    @Test
    void everySampledWindowTakesTheNextShareUntilAllHaveHadATurn() {
        // Given
        String grid = Places.grid();
        List<String> residents = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            residents.add(People.registeredIn(grid).path("id"));
        }
        Map<String, Object> request = testing(grid);
        request.put("frequency", Map.of("samplePercent", 50, "windowDays", 3));
        request.put("dueAt", inDays(20));
        String campaign = opened(request).path("id");
        List<String> first =
                county().get(CAMPAIGNS + "/" + campaign + "/targets").path("items.residentId");
        // When
        clock.advance(Duration.ofDays(3));
        await().untilAsserted(() -> assertThat(rounds(campaign)).hasSize(2));
        // Then
        List<String> second =
                county().get(CAMPAIGNS + "/" + campaign + "/targets").path("items.residentId");
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(2);
        assertThat(Stream.concat(first.stream(), second.stream())).containsExactlyInAnyOrderElementsOf(residents);
    }

    @Test
    void aRoundThereHasNotBeenIsNotListed() {
        // Given
        Map<String, Object> request = testing(Places.grid());
        request.put("frequency", Map.of("samplePercent", 50, "windowDays", 3));
        String campaign = CAMPAIGNS + "/" + opened(request).path("id");
        for (String list : List.of("/targets", "/coverage")) {
            for (int round : List.of(0, 2)) {
                // When
                Response answer = county().get(campaign + list + "?round=" + round);
                // Then
                assertThatProblem(answer).hasCode(CampaignError.ROUND_UNKNOWN);
            }
        }
    }

    @Test
    void whoIsPendingPastTheirTimeIsCountedAndToldOnceAnArea() {
        // Given
        String grid = Places.grid();
        String done = People.registeredIn(grid).path("id");
        People.registeredIn(grid);
        String late = People.registeredIn(grid).path("id");
        Response open = opened(testing(grid));
        String campaign = open.path("id");
        record(campaign, List.of(item(done, "DONE", SuiteTime.now().minusSeconds(5))));
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.target.v1")) {
            // When
            clock.advance(Duration.ofDays(3).minusHours(6));
            // Then
            assertThat(events.one("TargetsReminded", campaign + "/" + grid)
                            .data()
                            .path("count")
                            .asInt())
                    .isEqualTo(2);
            // When
            clock.advance(Duration.ofHours(6));
            // Then
            var told = events.one("TargetsOverdue", campaign + "/" + grid);
            assertThat(told.data().path("count").asInt()).isEqualTo(2);
        }
        coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].overdue", equalTo(2))
                .body("items[0].pending", equalTo(2));
        county().get(CAMPAIGNS + "/" + campaign + "/targets?overdue=true")
                .then()
                .body("items.overdue", contains(true, true));
        record(campaign, List.of(item(late, "AWAY", clock.instant().minusSeconds(1))));
        coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].overdue", equalTo(1))
                .body("items[0].away", equalTo(1));
        Response now = county().get(CAMPAIGNS + "/" + campaign);
        patch(now, Map.of("dueAt", inDays(9))).then().statusCode(200);
        coverage(campaign, "area=" + grid).then().body("items[0].overdue", equalTo(0));
    }

    @Test
    void whoMovesInIsOfferedAndTakenOnByName() {
        // Given
        String grid = Places.grid();
        People.registeredIn(grid);
        String campaign = opened(testing(grid)).path("id");
        String newcomer = People.registeredIn(grid).path("id");
        String additions = CAMPAIGNS + "/" + campaign + "/additions";
        county().get(additions)
                .then()
                .body("items.residentId", contains(newcomer))
                .body("items[0].name", equalTo("吴*"));
        Instant now = clock.instant();
        county().queryParam("updatedSince", now.minusSeconds(60).toString())
                .get(additions)
                .then()
                .body("items.residentId", contains(newcomer));
        county().queryParam("updatedSince", now.plusSeconds(60).toString())
                .get(additions)
                .then()
                .body("items", empty());
        coverage(campaign, "area=" + grid).then().body("items[0].due", equalTo(1));
        Map<String, Object> body = Map.of(
                "items",
                List.of(
                        Map.of("residentId", newcomer),
                        Map.of("residentId", UUID.randomUUID().toString()),
                        Map.of("householdId", newcomer)));
        // When
        Response taken = county().body(body).post(additions);
        Response again = county().body(body).post(additions);
        // Then
        taken.then()
                .statusCode(200)
                .body("items.status", contains("CREATED", "REJECTED", "REJECTED"))
                .body("items[1].problem.code", equalTo("NOT_OFFERED"))
                .body("items[2].problem.code", equalTo("NAME_ONE_SUBJECT"));
        again.then().body("items[0].status", equalTo("UNCHANGED"));
        coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].due", equalTo(2))
                .body("items[0].pending", equalTo(2));
        county().get(additions).then().body("items", empty());
    }

    @Test
    void aCampaignThatIsNotOpenOffersNobodyAndAnswersAsEveryListDoes() {
        // Given
        String grid = Places.grid();
        People.registeredIn(grid);
        String additions = CAMPAIGNS + "/" + drafted(testing(grid)).path("id") + "/additions";
        // When
        Response counted = county().get(additions + "?count=true");
        // Then
        counted.then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        for (String wrong : List.of("cursor=nowhere", "sort=name", "limit=0", "updatedSince=yesterday")) {
            assertThat(county().get(additions + "?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    private String minuteIn(int days) {
        return MINUTE.format(clock.toLocal(clock.instant()).plusDays(days));
    }

    private static Map<String, Object> named(String document, String outcome, Instant at) {
        return Map.of("document", Map.of("type", "01", "number", document), "outcome", outcome, "at", at.toString());
    }

    private static List<String> rounds(String campaign) {
        return county().get(CAMPAIGNS + "/" + campaign + "/rounds").path("items.state");
    }
}
