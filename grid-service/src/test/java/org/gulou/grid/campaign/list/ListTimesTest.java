package org.gulou.grid.campaign.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.everyDays;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.samples;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

/** The time of a list goes on when a round of the campaign ends. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ListTimesTest {

    @Inject
    MovableClock clock;

    private String grid;
    private Instant evening;

    @BeforeEach
    void anEvening() {
        grid = Places.grid();
        clock.set(clock.today().plusDays(1), LocalTime.of(22, 0));
        evening = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void whoIsPendingIsDueByItInTheNextRoundAndOverdueThereAlone() {
        // Given
        String seenNumber = People.newIdNumber();
        String missedNumber = People.newIdNumber();
        String seen = registered(seenNumber);
        String missed = registered(missedNumber);
        String other = People.registeredIn(grid).path("id");
        String campaign = open(everyDays(1));
        Instant listed = evening.plus(Duration.ofHours(24));
        send(campaign, listed, seenNumber, missedNumber);
        // When
        goTo(campaign, 3, 2);
        // Then
        assertThat(times(campaign))
                .isEqualTo(Map.of(seen, listed, missed, listed, other, evening.plus(Duration.ofHours(26))));
        record(campaign, List.of(item(seen, "DONE", clock.instant())));
        // And when it has come
        clock.set(evening.plus(Duration.ofMinutes(24 * 60 + 5)));
        overdue(campaign, 2, 1);
        overdue(campaign, 1, 1);
        county().get(CAMPAIGNS + "/" + campaign + "/targets?overdue=true&round=1")
                .then()
                .body("items.residentId", equalTo(List.of(other)));
        CounterLedger.agreesFor(campaign);
        // And it is over with the round it lies in
        goTo(campaign, 27, 3);
        assertThat(times(campaign).values()).containsOnly(evening.plus(Duration.ofHours(50)));
        assertThat(times(campaign)).hasSize(3);
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void aRecordTakenBackAfterTheRoundMakesNobodyLateInItByALaterTime() {
        // Given
        String number = People.newIdNumber();
        String resident = registered(number);
        String campaign = open(everyDays(1));
        send(campaign, evening.plus(Duration.ofHours(24)), number);
        record(campaign, List.of(item(resident, "DONE", evening)));
        goTo(campaign, 27, 2);
        Map<String, Object> takenBack = item(resident, "WITHDRAWN", evening.plusSeconds(60));
        takenBack.put("roundNo", 1);
        // When
        record(campaign, List.of(takenBack)).then().statusCode(200);
        // Then
        coverage(campaign, "area=" + grid + "&round=1")
                .then()
                .body("items[0].pending", equalTo(1))
                .body("items[0].overdue", equalTo(0));
    }

    @Test
    void whoIsPendingIsOfTheNextSampleDrawnOrNot() {
        // Given
        List<String> numbers = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            numbers.add(People.newIdNumber());
            listed.add(registered(numbers.get(i)));
        }
        String campaign = open(samples(20, 1));
        Instant time = evening.plus(Duration.ofHours(20));
        send(campaign, time, numbers.toArray(String[]::new));
        String seen = listed.remove(0);
        record(campaign, List.of(item(seen, "DONE", evening)));
        // When
        goTo(campaign, 3, 2);
        // Then
        Map<String, Instant> due = times(campaign);
        assertThat(due).containsKeys(listed.toArray(String[]::new));
        due.forEach((resident, at) ->
                assertThat(at).isEqualTo(resident.equals(seen) ? evening.plus(Duration.ofHours(26)) : time));
        CounterLedger.agreesFor(campaign);
    }

    private String open(Map<String, Object> frequency) {
        Map<String, Object> request = testing(grid);
        request.put("frequency", frequency);
        request.put("dueAt", inDays(20));
        return opened(request).path("id");
    }

    private void goTo(String campaign, int hours, int round) {
        clock.set(evening.plus(Duration.ofHours(hours)));
        await().untilAsserted(
                        () -> county().get(CAMPAIGNS + "/" + campaign).then().body("runningRound", equalTo(round)));
    }

    private void overdue(String campaign, int round, int count) {
        await().untilAsserted(() ->
                coverage(campaign, "area=" + grid + "&round=" + round).then().body("items[0].overdue", equalTo(count)));
    }

    private void send(String campaign, Instant due, String... numbers) {
        StringBuilder file = new StringBuilder("campaignId,documentType,documentNumber,dueAt\n");
        for (String number : numbers) {
            file.append(String.join(
                            ",", campaign, "01", number, clock.toLocal(due).toString()))
                    .append('\n');
        }
        done(Callers::county, "kind=TARGETS", file.toString());
    }

    private String registered(String number) {
        Map<String, Object> person = new HashMap<>(People.resident(People.household(grid)));
        person.put("document", Map.of("type", "01", "number", number));
        return People.registered(person).path("id");
    }

    private static Map<String, Instant> times(String campaign) {
        List<Map<String, String>> due =
                county().get(CAMPAIGNS + "/" + campaign + "/targets").path("items");
        Map<String, Instant> times = new HashMap<>();
        due.forEach(target -> times.put(
                target.get("residentId"),
                OffsetDateTime.parse(target.get("dueAt")).toInstant()));
        return times;
    }
}
