package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CounterLedger;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens in whatever order - records, newcomers, moves, lists, merges and their undoing, turns of the frequency - the counters are
 * the sums of their targets after each step, a round of everybody holds each of them once where they live, and a sample its share of them;
 * whoever is pending before a list's time is due by it in the next round too, and nobody else has a time of their own.
 */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RosterWalkTest {

    private static final String RESIDENTS = "/grid/v1/residents/";
    private static final List<String> OUTCOMES = List.of("DONE", "EXEMPT", "REFUSED", "AWAY", "WITHDRAWN");
    private static final int PERCENT = 40;
    private static final int STEPS = 24;
    private static final Duration ROUND = Duration.ofDays(3);

    @Inject
    MovableClock clock;

    // Where each of the roster lives, by their ids.
    private final Map<String, String> roster = new TreeMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private List<String> grids;
    private Random random;
    private String campaign;
    private boolean sampled;
    private String survivor;
    private String duplicate;
    private String duplicateGrid;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyIsLostAndNobodyIsCountedTwice(long seed) {
        // Given
        random = new Random(seed);
        String village = Places.village();
        grids = List.of(Places.made(village + "001", "网格一"), Places.made(village + "002", "网格二"));
        for (int i = 0; i < 5; i++) {
            register();
        }
        People.registeredIn(Places.grid());
        Map<String, Object> request = testing(village);
        request.put("dueAt", inDays(300));
        request.put("frequency", everyDays(1));
        campaign = opened(request).path("id");
        for (int step = 0; step < STEPS; step++) {
            // When
            step(random.nextInt(10));
            // Then
            CounterLedger.agreesFor(campaign);
        }
        turn(false);
        nextRound();
    }

    private void step(int kind) {
        switch (kind) {
            case 0 -> recordSomebody();
            case 1 -> takeOn(register());
            case 2 -> moveSomebody();
            case 3, 4 -> mergeOrPart();
            case 5 -> turn(!sampled);
            case 6, 7 -> list(somebody());
            default -> nextRound();
        }
    }

    private void recordSomebody() {
        List<String> due = targets().path("items.residentId");
        String outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        record(campaign, List.of(item(due.get(random.nextInt(due.size())), outcome, SuiteTime.now())))
                .then()
                .statusCode(200);
    }

    private String register() {
        String grid = grids.get(random.nextInt(grids.size()));
        String number = People.newIdNumber();
        Map<String, Object> person = new HashMap<>(People.resident(People.household(grid)));
        person.put("document", Map.of("type", "01", "number", number));
        String resident = People.registered(person).path("id");
        roster.put(resident, grid);
        numbers.put(resident, number);
        return resident;
    }

    private void list(String resident) {
        LocalDateTime due = clock.toLocal(clock.instant()).toLocalDateTime().plusDays(1 + random.nextInt(7));
        done(
                Callers::county,
                "kind=TARGETS&onDuplicate=UPDATE",
                "campaignId,documentType,documentNumber,dueAt\n" + campaign + ",01," + numbers.get(resident) + ","
                        + due.truncatedTo(ChronoUnit.MINUTES) + "\n");
    }

    private void takeOn(String resident) {
        county().body(Map.of("items", List.of(Map.of("residentId", resident))))
                .post(CAMPAIGNS + "/" + campaign + "/additions")
                .then()
                .body("items.status", contains("CREATED"));
    }

    private void moveSomebody() {
        String resident = somebody();
        String grid = grids.get(1 - grids.indexOf(roster.get(resident)));
        act(resident, "move", Map.of("gridCode", grid));
        roster.put(resident, grid);
    }

    private void mergeOrPart() {
        if (survivor != null) {
            act(survivor, "unmerge", Map.of());
            roster.put(duplicate, duplicateGrid);
            survivor = null;
            return;
        }
        survivor = somebody();
        do {
            duplicate = somebody();
        } while (duplicate.equals(survivor));
        act(survivor, "merge", Map.of("duplicateId", duplicate));
        duplicateGrid = roster.remove(duplicate);
    }

    private void turn(boolean toSamples) {
        sampled = toSamples;
        patch(
                        county().get(CAMPAIGNS + "/" + campaign),
                        Map.of("frequency", sampled ? samples(PERCENT, 2) : everyDays(1)))
                .then()
                .statusCode(200);
    }

    private void nextRound() {
        int running = county().get(CAMPAIGNS + "/" + campaign).path("runningRound");
        Instant ends = ends(running);
        List<Map<String, String>> before = targets().path("items");
        Map<String, Instant> waiting = new HashMap<>();
        before.stream()
                .filter(target -> target.get("outcome") == null && due(target).isAfter(ends))
                .forEach(target -> waiting.put(target.get("residentId"), due(target)));
        clock.advance(ROUND);
        await().untilAsserted(() ->
                county().get(CAMPAIGNS + "/" + campaign).then().body("runningRound", equalTo(running + 1)));
        List<Map<String, String>> due = targets().path("items");
        Map<String, String> places = new HashMap<>();
        due.forEach(target -> places.put(target.get("residentId"), target.get("areaCode")));
        assertThat(roster).containsAllEntriesOf(places);
        int share = sampled ? (roster.size() * PERCENT + 99) / 100 : roster.size();
        assertThat(due).hasSizeBetween(share, Math.min(roster.size(), share + waiting.size()));
        assertThat(places).hasSameSizeAs(due);
        assertThat(places.keySet()).containsAll(waiting.keySet());
        Instant next = ends(running + 1);
        assertThat(due)
                .allSatisfy(target ->
                        assertThat(due(target)).isEqualTo(waiting.getOrDefault(target.get("residentId"), next)));
        CounterLedger.agreesFor(campaign);
    }

    private Instant ends(int round) {
        String ends =
                county().get(CAMPAIGNS + "/" + campaign + "/rounds?limit=500").path("items[" + (round - 1) + "].dueAt");
        return OffsetDateTime.parse(ends).toInstant();
    }

    private static Instant due(Map<String, String> target) {
        return OffsetDateTime.parse(target.get("dueAt")).toInstant();
    }

    private Response targets() {
        return county().get(CAMPAIGNS + "/" + campaign + "/targets?limit=500");
    }

    private String somebody() {
        List<String> all = new ArrayList<>(roster.keySet());
        return all.get(random.nextInt(all.size()));
    }

    private static void act(String resident, String verb, Map<String, Object> body) {
        Response known = county().get(RESIDENTS + resident);
        Response answer =
                county().header("If-Match", known.header("ETag")).body(body).post(RESIDENTS + resident + "/" + verb);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
