package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlWriter;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.CounterLedger;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody entered twice is due once when the entries are merged, and twice again when the merge is undone. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MergedTargetsTest {

    private static final String RESIDENTS = "/grid/v1/residents/";

    @Inject
    MergedTargetDetails details;

    @Inject
    SqlWriter writer;

    @Inject
    MovableClock clock;

    private final Instant noon = SuiteTime.now().minusSeconds(60);
    private String here;
    private String village;
    private String there;

    @BeforeEach
    void twoGridsOfOneVillage() {
        here = Places.grid();
        village = here.substring(0, 12);
        there = Places.made(village + "002", "网格二");
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void ofTwoRecordsTheLaterOneStandsForBothAndUndoingGivesEachTheirOwn() {
        // Given
        Response survivor = People.registeredIn(here);
        Response duplicate = People.registeredIn(there);
        String campaign = opened(testing(village)).path("id");
        record(campaign, List.of(item(id(survivor), "AWAY", noon), item(id(duplicate), "DONE", noon.plusSeconds(1))));
        // When
        Response merged = merge(survivor, duplicate);
        // Then
        counts(campaign, here, Map.of("due", 1, "done", 1, "away", 0));
        counts(campaign, there, Map.of("due", 0, "done", 0));
        counts(campaign, village, Map.of("due", 1, "done", 1, "away", 0));
        targets(campaign).then().body("items.residentId", contains(id(survivor)));
        // And back
        unmerge(merged);
        counts(campaign, here, Map.of("due", 1, "done", 0, "away", 1));
        counts(campaign, there, Map.of("due", 1, "done", 1));
        targets(campaign).then().body("items.residentId", containsInAnyOrder(id(survivor), id(duplicate)));
    }

    @Test
    void anEarlierRecordOfTheDuplicateDoesNotReplaceTheSurvivors() {
        // Given
        Response survivor = People.registeredIn(here);
        Response duplicate = People.registeredIn(here);
        String campaign = opened(testing(village)).path("id");
        record(campaign, List.of(item(id(survivor), "AWAY", noon), item(id(duplicate), "DONE", noon.minusSeconds(1))));
        // When
        merge(survivor, duplicate);
        // Then
        counts(campaign, village, Map.of("due", 1, "done", 0, "away", 1));
    }

    @Test
    void whoIsDueAsTheDuplicateAloneIsDueAsTheSurvivorWhereTheyLive() {
        // Given
        Response duplicate = People.registeredIn(there);
        String campaign = opened(testing(village)).path("id");
        Response survivor = People.registeredIn(here);
        // When
        Response merged = merge(survivor, duplicate);
        // Then
        counts(campaign, here, Map.of("due", 1, "pending", 1));
        targets(campaign).then().body("items.residentId", contains(id(survivor)));
        record(campaign, List.of(item(id(survivor), "DONE", noon))).then().body("items.status", contains("CREATED"));
        // And what was recorded for the survivor since stays theirs
        unmerge(merged);
        counts(campaign, here, Map.of("due", 1, "done", 1));
        counts(campaign, there, Map.of("due", 1, "pending", 1));
    }

    @Test
    void whoIsGivenBackAfterTheNextRoundHasOpenedIsDueInItToo() {
        // Given
        Response survivor = People.registeredIn(here);
        Response duplicate = People.registeredIn(there);
        Map<String, Object> daily = testing(village);
        daily.put("frequency", Map.of("everyDays", 1));
        daily.put("dueAt", inDays(10));
        String campaign = opened(daily).path("id");
        Response merged = merge(survivor, duplicate);
        secondRoundOf(campaign);
        record(campaign, List.of(item(id(survivor), "DONE", noon)));
        // When
        unmerge(merged);
        // Then
        targets(campaign).then().body("items.residentId", containsInAnyOrder(id(survivor), id(duplicate)));
        counts(campaign, here, Map.of("due", 1, "done", 1));
        counts(campaign, there, Map.of("due", 1, "pending", 1));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void whoStoodForTheDuplicateAloneIsNotDueAfterTheyAreTwoAgainInALaterRound() {
        // Given
        Response duplicate = People.registeredIn(there);
        Map<String, Object> daily = testing(village);
        daily.put("frequency", Map.of("everyDays", 1));
        daily.put("dueAt", inDays(10));
        String campaign = opened(daily).path("id");
        Response survivor = People.registeredIn(here);
        Response merged = merge(survivor, duplicate);
        secondRoundOf(campaign);
        // When
        unmerge(merged);
        // Then
        targets(campaign).then().body("items.residentId", contains(id(duplicate)));
        counts(campaign, here, Map.of("due", 0));
        counts(campaign, there, Map.of("due", 1, "pending", 1));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void aCampaignThatHasEndedStaysAsItEnded() {
        // Given
        Response survivor = People.registeredIn(here);
        Response duplicate = People.registeredIn(here);
        String campaign = opened(testing(village)).path("id");
        act(county().get(CAMPAIGNS + "/" + campaign), "close").then().statusCode(200);
        // When
        merge(survivor, duplicate);
        // Then
        counts(campaign, village, Map.of("due", 2, "pending", 2));
    }

    @Test
    void aListThatWaitsNamesTheSurvivor() {
        // Given
        Response survivor = People.registeredIn(here);
        Map<String, Object> second = new HashMap<>(People.resident(People.household(here)));
        String number = People.newIdNumber();
        second.put("document", Map.of("type", "01", "number", number));
        Response duplicate = People.registered(second);
        String campaign = drafted(testing(village)).path("id");
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber\n" + campaign + ",01," + number + "\n");
        // When
        merge(survivor, duplicate);
        // Then
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        targets(campaign).then().body("items.residentId", contains(id(survivor)));
    }

    @Test
    void whatCannotBeUndoneAnyMoreIsForgotten() {
        // Given
        Response survivor = People.registeredIn(here);
        Response duplicate = People.registeredIn(here);
        opened(testing(village));
        merge(survivor, duplicate);
        assertThat(forgotten()).isZero();
        UUID merged = UUID.fromString(id(duplicate));
        inside(() -> writer.execute("UPDATE resident_merge SET purged_at = ? WHERE duplicate_id = ?", noon, merged));
        // When
        int forgotten = forgotten();
        // Then
        assertThat(forgotten).isEqualTo(2);
        assertThat(forgotten()).isZero();
    }

    private void secondRoundOf(String campaign) {
        clock.advance(Duration.ofDays(1));
        await().untilAsserted(() -> targets(campaign).then().body("items.roundNo", contains(2)));
    }

    private int forgotten() {
        return inside(() -> details.remove(SuiteTime.now(), 500));
    }

    private static int inside(IntSupplier work) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(work::getAsInt));
    }

    private static Response merge(Response survivor, Response duplicate) {
        Response merged = county().header("If-Match", survivor.header("ETag"))
                .body(Map.of("duplicateId", id(duplicate)))
                .post(RESIDENTS + id(survivor) + "/merge");
        merged.then().statusCode(200);
        return merged;
    }

    private static void unmerge(Response merged) {
        county().header("If-Match", merged.header("ETag"))
                .post(RESIDENTS + id(merged) + "/unmerge")
                .then()
                .statusCode(200);
    }

    private static Response targets(String campaign) {
        return county().get(CAMPAIGNS + "/" + campaign + "/targets");
    }

    private static void counts(String campaign, String area, Map<String, Integer> expected) {
        Response counts = coverage(campaign, "area=" + area);
        expected.forEach((kind, count) -> counts.then().body("items[0]." + kind, equalTo(count)));
    }

    private static String id(Response resident) {
        return resident.path("id");
    }
}
