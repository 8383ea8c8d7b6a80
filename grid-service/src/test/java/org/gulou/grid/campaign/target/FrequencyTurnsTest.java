package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.everyDays;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.patch;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.samples;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CounterLedger;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the next round on everybody is due where there were samples, and samples are where everybody was; nobody is lost or due twice. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class FrequencyTurnsTest {

    private static final String RESIDENTS = "/grid/v1/residents/";

    @Inject
    MovableClock clock;

    private String township;
    private String here;
    private String there;
    private List<String> residents;

    @BeforeEach
    void peopleInTwoVillagesAndElsewhere() {
        township = Places.township();
        here = Places.made(Places.made(township + "201", "甲村") + "001", "网格");
        there = Places.made(Places.made(township + "202", "乙村") + "005", "网格");
        residents = Stream.of(here, here, here, there)
                .map(FrequencyTurnsTest::registeredIn)
                .toList();
        People.registeredIn(Places.grid());
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void everybodyBecomesSamplesFromTheNextRoundOnAndTheRunningOneIsNotTouched() {
        // Given
        Response open = open(everyDays(1));
        String campaign = open.path("id");
        record(campaign, List.of(item(residents.get(0), "DONE", SuiteTime.now().minusSeconds(5))));
        String due = rounds(campaign).path("items[0].dueAt");
        // When
        patch(open, Map.of("frequency", samples(50, 3)))
                .then()
                .statusCode(200)
                .body("frequency.samplePercent", equalTo(50));
        // Then
        rounds(campaign).then().body("items.dueAt", contains(due));
        assertThat(due(campaign)).containsExactlyInAnyOrderElementsOf(residents);
        List<String> second = next(campaign, 2, 1);
        List<String> third = next(campaign, 3, 3);
        assertThat(second).hasSize(2);
        assertThat(third).hasSize(2);
        assertThat(Stream.concat(second.stream(), third.stream())).containsExactlyInAnyOrderElementsOf(residents);
        coverage(campaign, "round=1&area=" + township)
                .then()
                .body("items[0].due", equalTo(4))
                .body("items[0].done", equalTo(1));
        coverage(campaign, "area=" + township).then().body("items[0].pending", equalTo(2));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void samplesBecomeEverybodyFromTheNextRoundOn() {
        // Given
        Response open = open(samples(50, 3));
        String campaign = open.path("id");
        List<String> drawn = due(campaign);
        record(campaign, List.of(item(drawn.get(0), "DONE", SuiteTime.now().minusSeconds(5))));
        // When
        patch(open, Map.of("frequency", everyDays(1))).then().statusCode(200);
        // Then
        assertThat(due(campaign)).hasSize(2).containsExactlyInAnyOrderElementsOf(drawn);
        assertThat(next(campaign, 2, 3)).containsExactlyInAnyOrderElementsOf(residents);
        coverage(campaign, "area=" + township)
                .then()
                .body("items[0].due", equalTo(4))
                .body("items[0].pending", equalTo(4));
        assertThat(next(campaign, 3, 1)).containsExactlyInAnyOrderElementsOf(residents);
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void aFirstFrequencyThatIsASampleBringsTheNextRoundAsOne() {
        // Given
        Response open = open(null);
        String campaign = open.path("id");
        // When
        patch(open, Map.of("frequency", samples(50, 3))).then().statusCode(200);
        // Then
        assertThat(OffsetDateTime.parse(rounds(campaign).path("items[0].dueAt")).toInstant())
                .isEqualTo(clock.startOf(clock.today().plusDays(3)));
        assertThat(due(campaign)).containsExactlyInAnyOrderElementsOf(residents);
        List<String> second = next(campaign, 2, 3);
        List<String> third = next(campaign, 3, 3);
        assertThat(second).hasSize(2);
        assertThat(Stream.concat(second.stream(), third.stream())).containsExactlyInAnyOrderElementsOf(residents);
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void whoCameMovedOrWasMergedAmongSamplesIsDueOnceWhenEverybodyIsAgain() {
        // Given
        Response open = open(everyDays(1));
        String campaign = open.path("id");
        patch(open, Map.of("frequency", samples(25, 3)));
        next(campaign, 2, 1);
        String newcomer = registeredIn(here);
        county().body(Map.of("items", List.of(Map.of("residentId", newcomer))))
                .post(CAMPAIGNS + "/" + campaign + "/additions")
                .then()
                .body("items.status", contains("CREATED"));
        String number = People.newIdNumber();
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber,areaCode\n" + campaign + ",01," + number + "," + there + "\n");
        Map<String, Object> person = new HashMap<>(People.resident(People.household(there)));
        person.put("document", Map.of("type", "01", "number", number));
        String listed = People.registered(person).path("id");
        act(residents.get(0), "move", Map.of("gridCode", there));
        act(residents.get(1), "merge", Map.of("duplicateId", residents.get(2)));
        Merges.of(clock.today(), here.substring(0, 12), there.substring(0, 12));
        // When
        patch(county().get(CAMPAIGNS + "/" + campaign), Map.of("frequency", everyDays(1)))
                .then()
                .statusCode(200);
        // Then
        String moved = here.substring(0, 12) + "005";
        assertThat(next(campaign, 3, 3))
                .containsExactlyInAnyOrder(residents.get(0), residents.get(1), residents.get(3), newcomer, listed);
        assertThat(targets(campaign).<List<String>>path("items.areaCode"))
                .containsExactlyInAnyOrder(moved, here, moved, here, moved);
        CounterLedger.agreesFor(campaign);
        // And parted again they are due for themselves
        act(residents.get(1), "unmerge", Map.of());
        List<String> all =
                Stream.concat(residents.stream(), Stream.of(newcomer, listed)).toList();
        assertThat(due(campaign)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(next(campaign, 4, 1)).containsExactlyInAnyOrderElementsOf(all);
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void whoWasMergedBeforeTheRosterWasCopiedIsOfItOnceParted() {
        // Given
        Response open = open(everyDays(1));
        String campaign = open.path("id");
        act(residents.get(0), "merge", Map.of("duplicateId", residents.get(1)));
        patch(open, Map.of("frequency", samples(100, 3)));
        assertThat(next(campaign, 2, 1)).hasSize(3);
        // When
        act(residents.get(0), "unmerge", Map.of());
        // Then
        assertThat(due(campaign)).containsExactlyInAnyOrderElementsOf(residents);
        assertThat(next(campaign, 3, 3)).containsExactlyInAnyOrderElementsOf(residents);
        county().get(CAMPAIGNS + "/" + campaign + "/additions").then().body("items.residentId", equalTo(List.of()));
        CounterLedger.agreesFor(campaign);
    }

    private Response open(Map<String, Object> frequency) {
        Map<String, Object> request = testing(township);
        request.put("frequency", frequency);
        request.put("dueAt", inDays(30));
        return opened(request);
    }

    private List<String> next(String campaign, int round, int days) {
        clock.advance(Duration.ofDays(days));
        await().untilAsserted(
                        () -> county().get(CAMPAIGNS + "/" + campaign).then().body("runningRound", equalTo(round)));
        return due(campaign);
    }

    private static Response rounds(String campaign) {
        return county().get(CAMPAIGNS + "/" + campaign + "/rounds");
    }

    private static Response targets(String campaign) {
        return county().get(CAMPAIGNS + "/" + campaign + "/targets?sort=id");
    }

    private static List<String> due(String campaign) {
        return targets(campaign).path("items.residentId");
    }

    private static void act(String resident, String verb, Map<String, Object> body) {
        Response known = county().get(RESIDENTS + resident);
        Response answer =
                county().header("If-Match", known.header("ETag")).body(body).post(RESIDENTS + resident + "/" + verb);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static String registeredIn(String grid) {
        return People.registeredIn(grid).path("id");
    }
}
