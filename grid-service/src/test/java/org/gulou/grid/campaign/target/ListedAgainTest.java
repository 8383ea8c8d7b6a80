package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.everyDays;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CounterLedger;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When two entries become two people again, each is due by the lists that give their own papers. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ListedAgainTest {

    private static final String RESIDENTS = "/grid/v1/residents/";

    @Inject
    MovableClock clock;

    private final String survivorsNumber = People.newIdNumber();
    private final String duplicatesNumber = People.newIdNumber();
    private String here;
    private String there;
    private String survivor;
    private String duplicate;
    private Instant time;

    @BeforeEach
    void twoEntriesInTwoGrids() {
        here = Places.grid();
        there = Places.made(here.substring(0, 12) + "002", "网格二");
        survivor = registered(here, survivorsNumber);
        duplicate = registered(there, duplicatesNumber);
        time = clock.instant().plus(Duration.ofHours(40)).truncatedTo(ChronoUnit.MINUTES);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void whomAListAloneHasNamedByTheirPapersIsDueInTheSurvivorsStead() {
        // Given
        String campaign = open(Map.of("minAge", 100));
        merge();
        send(campaign, duplicatesNumber, time);
        assertThat(times(campaign)).isEqualTo(Map.of(survivor, time));
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).isEqualTo(Map.of(duplicate, time));
        assertThat(targets(campaign).<List<String>>path("items.areaCode")).containsExactly(there);
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void whatHasBeenRecordedForTheSurvivorStaysTheirs() {
        // Given
        String campaign = open(Map.of("minAge", 100));
        merge();
        send(campaign, duplicatesNumber, time);
        record(campaign, List.of(item(survivor, "DONE", clock.instant())));
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).containsOnlyKeys(survivor, duplicate).containsEntry(duplicate, time);
        assertThat(county().get(CAMPAIGNS + "/" + campaign + "/targets?outcome=DONE")
                        .<List<String>>path("items.residentId"))
                .containsExactly(survivor);
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void theSurvivorStaysDueByTheRule() {
        // Given
        merge();
        String campaign = open(Map.of("minAge", 0));
        send(campaign, duplicatesNumber, time);
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).isEqualTo(Map.of(survivor, ends(campaign), duplicate, time));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void eachOfTwoWhoWereDueBeforeHasTheTimeOfTheirOwnListSince() {
        // Given
        String campaign = open(Map.of("minAge", 0));
        merge();
        send(campaign, survivorsNumber, time.plus(Duration.ofHours(1)));
        send(campaign, duplicatesNumber, time);
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).isEqualTo(Map.of(survivor, time.plus(Duration.ofHours(1)), duplicate, time));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void aTimeThatWentOnIntoTheNextRoundIsTheDuplicatesAlone() {
        // Given
        String campaign = open(Map.of("minAge", 0));
        send(campaign, duplicatesNumber, time);
        merge();
        nextRound(campaign);
        assertThat(times(campaign)).isEqualTo(Map.of(survivor, time));
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).isEqualTo(Map.of(survivor, ends(campaign), duplicate, time));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void aTimeInWhichTheDuplicateWasSeenIsOver() {
        // Given
        String campaign = open(Map.of("minAge", 0));
        send(campaign, duplicatesNumber, time);
        record(campaign, List.of(item(duplicate, "DONE", clock.instant())));
        merge();
        nextRound(campaign);
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).isEqualTo(Map.of(survivor, ends(campaign), duplicate, ends(campaign)));
    }

    @Test
    void ofEntriesMergedOneIntoAnotherTheListIsOfWhoeverHoldsThePapers() {
        // Given
        String number = People.newIdNumber();
        String third = registered(there, number);
        String campaign = open(Map.of("minAge", 100));
        merge(duplicate, third);
        merge();
        send(campaign, number, time);
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).isEqualTo(Map.of(duplicate, time));
        // And when the rest comes apart
        unmerge(duplicate);
        assertThat(times(campaign)).isEqualTo(Map.of(third, time));
        CounterLedger.agreesFor(campaign);
    }

    private String open(Map<String, Object> target) {
        Map<String, Object> request = testing(here.substring(0, 12));
        request.put("target", target);
        request.put("frequency", everyDays(1));
        request.put("dueAt", inDays(20));
        return opened(request).path("id");
    }

    private void nextRound(String campaign) {
        clock.advance(Duration.ofDays(1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> county().get(CAMPAIGNS + "/" + campaign).then().body("runningRound", equalTo(2)));
    }

    private void merge() {
        merge(survivor, duplicate);
    }

    private void unmerge() {
        unmerge(survivor);
    }

    private static void merge(String into, String other) {
        act(into, "merge", Map.of("duplicateId", other));
    }

    private static void unmerge(String from) {
        act(from, "unmerge", Map.of());
    }

    private static void act(String resident, String verb, Map<String, Object> body) {
        Response known = county().get(RESIDENTS + resident);
        Response answer =
                county().header("If-Match", known.header("ETag")).body(body).post(RESIDENTS + resident + "/" + verb);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private void send(String campaign, String number, Instant due) {
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber,dueAt\n"
                        + String.join(
                                ",", campaign, "01", number, clock.toLocal(due).toString()) + "\n");
    }

    private static String registered(String grid, String number) {
        Map<String, Object> person = new HashMap<>(People.resident(People.household(grid)));
        person.put("document", Map.of("type", "01", "number", number));
        return People.registered(person).path("id");
    }

    private static Response targets(String campaign) {
        return county().get(CAMPAIGNS + "/" + campaign + "/targets");
    }

    private static Map<String, Instant> times(String campaign) {
        List<Map<String, String>> due = targets(campaign).path("items");
        Map<String, Instant> times = new HashMap<>();
        due.forEach(target -> times.put(target.get("residentId"), moment(target.get("dueAt"))));
        return times;
    }

    private static Instant ends(String campaign) {
        List<String> ends = county().get(CAMPAIGNS + "/" + campaign + "/rounds").path("items.dueAt");
        return moment(ends.get(ends.size() - 1));
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
