package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.everyDays;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.patch;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.samples;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.CampaignRequests.vaccinating;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlWriter;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CampaignRequests;
import org.gulou.grid.testing.CounterLedger;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When two entries become two people again, each is due by the lists that give their own papers. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ListedAgainTest {

    private static final String RESIDENTS = "/grid/v1/residents/";

    @Inject
    MovableClock clock;

    @Inject
    SqlWriter writer;

    private final String survivorsNumber = People.newIdNumber();
    private final String duplicatesNumber = People.newIdNumber();
    private String here;
    private String there;
    private String survivor;
    private String duplicate;
    private Instant time;

    @BeforeEach
    void twoEntriesInTwoGrids() {
        // The rounds are of one day: none begins while the test looks.
        clock.set(clock.today().plusDays(1), LocalTime.NOON);
        here = Places.grid();
        there = Places.made(here.substring(0, 12) + "002", "网格二");
        People.registeredIn(Places.grid());
        survivor = registered(here, survivorsNumber);
        duplicate = registered(there, duplicatesNumber);
        time = clock.instant().plus(Duration.ofHours(40)).truncatedTo(ChronoUnit.MINUTES);
    }

    @AfterEach
    void theClockGoesRight() {
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
        nextRound(campaign, 2);
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
        nextRound(campaign, 2);
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

    @Test
    void whomTheRuleMetAtAnOpeningAfterTheMergeStaysDueOnceTheyHaveMovedOut() {
        // Given
        merge();
        Response draft = drafted(request(Map.of("minAge", 0), everyDays(1)));
        String campaign = draft.path("id");
        send(campaign, duplicatesNumber, time);
        CampaignRequests.act(draft, "open").then().statusCode(200);
        moveOut(survivor);
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).isEqualTo(Map.of(survivor, ends(campaign), duplicate, time));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void whoseTargetsWereNotKeptAtTheMergeStaysDueOnceTheyHaveMovedOut() {
        // Given
        String campaign = open(Map.of("minAge", 0));
        String number = People.newIdNumber();
        String third = registered(there, number);
        merge(survivor, third);
        keptNothing(survivor);
        send(campaign, number, time);
        moveOut(survivor);
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).isEqualTo(Map.of(survivor, ends(campaign), duplicate, ends(campaign), third, time));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void inACampaignOfAListAloneNobodyElseIsDueWheneverTheMergeWas() {
        // Given
        merge();
        Response draft = drafted(request(Map.of(), everyDays(1)));
        String campaign = draft.path("id");
        send(campaign, duplicatesNumber, time);
        CampaignRequests.act(draft, "open").then().statusCode(200);
        assertThat(times(campaign)).isEqualTo(Map.of(survivor, time));
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).isEqualTo(Map.of(duplicate, time));
        CounterLedger.agreesFor(campaign);
    }

    @ParameterizedTest
    @CsvSource({"DONE, true", "DONE, false", "EXEMPT, true", "EXEMPT, false"})
    void whoHasARecordOfOneDoseStaysDueForTheOther(String outcome, boolean listedBeforeTheMerge) {
        // Given
        Map<String, Object> request = vaccinating(here.substring(0, 12));
        request.put("target", Map.of("minAge", 100));
        request.put("doses", List.of(Map.of("no", 1), Map.of("no", 2)));
        String campaign = opened(request).path("id");
        if (listedBeforeTheMerge) {
            send(campaign, duplicatesNumber, time);
            merge();
        } else {
            merge();
            send(campaign, duplicatesNumber, time);
        }
        Instant given = clock.instant().minusSeconds(60);
        record(campaign, List.of(dose(1, outcome, given))).then().body("items.status", contains("CREATED"));
        // When
        unmerge();
        // Then
        assertThat(doses(campaign, survivor)).containsExactly(1, 2);
        assertThat(doses(campaign, duplicate)).containsExactly(1, 2);
        record(campaign, List.of(dose(2, "REFUSED", given.plusSeconds(1))))
                .then()
                .body("items.status", contains("CREATED"));
        CounterLedger.agreesFor(campaign);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoseTimeHasPassedIsDueInARoundOfEverybodyAlsoBetweenSamples(boolean samplesFollow) {
        // Given
        String campaign = sampledWithAList();
        turn(campaign, everyDays(1));
        nextRound(campaign, 4);
        if (samplesFollow) {
            turn(campaign, samples(25, 1));
        }
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).hasSize(6).containsEntry(duplicate, ends(campaign));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void whoseTimeHasPassedWaitsForTheNextRoundWhereASampleRuns() {
        // Given
        String campaign = sampledWithAList();
        nextRound(campaign, 4);
        Map<String, Instant> drawn = times(campaign);
        turn(campaign, everyDays(1));
        // When
        unmerge();
        // Then
        assertThat(times(campaign)).isEqualTo(drawn);
        CounterLedger.agreesFor(campaign);
        nextRound(campaign, 5);
        assertThat(times(campaign)).hasSize(6).containsEntry(duplicate, ends(campaign));
    }

    // The list names the survivor by the duplicate's papers; its time is in a round before the fourth.
    private String sampledWithAList() {
        Stream.of(here, here, there, there).forEach(People::registeredIn);
        merge();
        String campaign = opened(request(Map.of("minAge", 0), samples(25, 1))).path("id");
        send(campaign, duplicatesNumber, time);
        nextRound(campaign, 2);
        nextRound(campaign, 3);
        return campaign;
    }

    private String open(Map<String, Object> target) {
        return opened(request(target, everyDays(1))).path("id");
    }

    private Map<String, Object> request(Map<String, Object> target, Map<String, Object> frequency) {
        Map<String, Object> request = testing(here.substring(0, 12));
        request.put("target", target);
        request.put("frequency", frequency);
        request.put("dueAt", inDays(20));
        return request;
    }

    private static void turn(String campaign, Map<String, Object> frequency) {
        patch(county().get(CAMPAIGNS + "/" + campaign), Map.of("frequency", frequency))
                .then()
                .statusCode(200);
    }

    private void nextRound(String campaign, int number) {
        clock.advance(Duration.ofDays(1));
        await().untilAsserted(
                        () -> county().get(CAMPAIGNS + "/" + campaign).then().body("runningRound", equalTo(number)));
    }

    private Map<String, Object> dose(int number, String outcome, Instant at) {
        Map<String, Object> item = item(survivor, outcome, at);
        item.put("dose", number);
        if (outcome.equals("EXEMPT")) {
            item.put("reason", "禁忌");
        }
        return item;
    }

    private static List<Integer> doses(String campaign, String resident) {
        List<Map<String, Object>> due = targets(campaign).path("items");
        return due.stream()
                .filter(target -> resident.equals(target.get("residentId")))
                .map(target -> (Integer) target.get("dose"))
                .sorted()
                .toList();
    }

    // As of a merge made when the survivor's targets were kept only with some of the duplicate's.
    private void keptNothing(String into) {
        UUID id = UUID.fromString(into);
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            writer.execute(
                    "DELETE FROM campaign_target_merged WHERE merge_id IN (SELECT id FROM resident_merge WHERE survivor_id = ?)",
                    id);
            writer.execute("UPDATE resident_merge SET survivor_kept = false WHERE survivor_id = ?", id);
        }));
    }

    private static void moveOut(String resident) {
        Response known = county().get(RESIDENTS + resident);
        county().header("If-Match", known.header("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("status", "MOVED_OUT"))
                .patch(RESIDENTS + resident)
                .then()
                .statusCode(200);
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
