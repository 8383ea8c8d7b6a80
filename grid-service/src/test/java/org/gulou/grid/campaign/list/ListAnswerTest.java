package org.gulou.grid.campaign.list;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.patch;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the sender of a list is answered as time goes on, and what a list that has come holds fast. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ListAnswerTest {

    private static final String HEADER = "campaignId,documentType,documentNumber,name,phone,areaCode,reason,dueAt\n";

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void anOutcomeStaysInTheAnswerUntilALaterRoundHasOne() {
        // Given
        String grid = Places.grid();
        String first = People.newIdNumber();
        String second = People.newIdNumber();
        Map<String, Object> daily = testing(grid);
        daily.put("frequency", Map.of("everyDays", 1));
        daily.put("dueAt", inDays(10));
        String campaign = drafted(daily).path("id");
        String list = CAMPAIGNS + "/" + campaign + "/lists/" + sent(campaign, first, second);
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        recorded(campaign, first, "DONE");
        recorded(campaign, second, "AWAY");
        // When
        nextRound(campaign, 2);
        recorded(campaign, second, "REFUSED");
        // Then
        Response answer = county().get(list);
        answer.then()
                .header("Cache-Control", equalTo("no-store"))
                .body("items.documentNumber", containsInAnyOrder(first, second))
                .body("items.find { it.documentNumber == '" + first + "' }.outcome", equalTo("DONE"))
                .body("items.find { it.documentNumber == '" + second + "' }.outcome", equalTo("REFUSED"));
    }

    @Test
    void whatWasRecordedInARoundThatHadEndedIsNoAnswer() {
        // Given
        String grid = Places.grid();
        String first = registeredIn(grid);
        String second = registeredIn(grid);
        registeredIn(grid);
        registeredIn(Places.grid());
        Map<String, Object> daily = testing(grid);
        daily.put("frequency", Map.of("everyDays", 1));
        daily.put("dueAt", inDays(10));
        String campaign = opened(daily).path("id");
        recorded(campaign, first, "DONE");
        recorded(campaign, second, "DONE");
        nextRound(campaign, 2);
        // When
        String list = CAMPAIGNS + "/" + campaign + "/lists/" + sent(campaign, first, second);
        // Then
        county().get(list)
                .then()
                .body("items.documentNumber", containsInAnyOrder(first, second))
                .body("items.presence", contains("FOUND", "FOUND"))
                .body("items.outcome", contains(null, null))
                .body("items.at", contains(null, null))
                .body("items.overdue", contains(false, false));
        // And what is recorded from then on is one
        recorded(campaign, second, "REFUSED");
        county().get(list)
                .then()
                .body("items.find { it.documentNumber == '" + first + "' }.outcome", equalTo(null))
                .body("items.find { it.documentNumber == '" + second + "' }.outcome", equalTo("REFUSED"));
    }

    @Test
    void whoIsPendingPastTheirOwnTimeIsOverdueWhateverRoundIsRunning() {
        // Given
        String grid = Places.grid();
        registeredIn(grid);
        String pending = People.newIdNumber();
        String late = People.newIdNumber();
        Map<String, Object> daily = testing(grid);
        daily.put("frequency", Map.of("everyDays", 1));
        daily.put("dueAt", inDays(10));
        String campaign = opened(daily).path("id");
        String due = clock.instant().plus(Duration.ofHours(30)).toString();
        String list =
                CAMPAIGNS + "/" + campaign + "/lists/" + file(row(campaign, pending, due) + row(campaign, late, due));
        nextRound(campaign, 2);
        String before = clock.instant().toString();
        county().get(list).then().body("items.overdue", contains(false, false));
        // When
        clock.advance(Duration.ofHours(7));
        recorded(campaign, late, "DONE");
        // Then
        Response answer = county().get(list);
        answer.then()
                .body("items.find { it.documentNumber == '" + pending + "' }.overdue", equalTo(true))
                .body("items.find { it.documentNumber == '" + late + "' }.overdue", equalTo(false));
        county().queryParam("updatedSince", before).get(list).then().body("items.documentNumber", hasItem(pending));
    }

    @Test
    void whoIsNewInAListIsNewToItsSenderAlone() {
        // Given
        String grid = Places.grid();
        registeredIn(grid);
        String campaign = opened(testing(grid)).path("id");
        String both = People.newIdNumber();
        String lists = CAMPAIGNS + "/" + campaign + "/lists/";
        String first = sent(campaign, both, People.newIdNumber());
        String tuesday = clock.instant().toString();
        // When
        String second = sent(campaign, both);
        // Then
        county().queryParam("updatedSince", tuesday)
                .get(lists + second)
                .then()
                .body("items.documentNumber", contains(both));
        county().queryParam("updatedSince", tuesday).get(lists + first).then().body("items", empty());
    }

    @Test
    void whatALaterRowSaysOfSomebodyInADraftIsNewsToEverySender() {
        // Given
        String grid = Places.grid();
        String corrected = People.newIdNumber();
        String campaign = drafted(testing(grid)).path("id");
        String first = sent(campaign, corrected, People.newIdNumber());
        String before = clock.instant().toString();
        String due = clock.instant()
                .plus(Duration.ofHours(6))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        // When
        done(Callers::county, "kind=TARGETS&onDuplicate=UPDATE", HEADER + row(campaign, corrected, due));
        // Then
        county().queryParam("updatedSince", before)
                .get(CAMPAIGNS + "/" + campaign + "/lists/" + first)
                .then()
                .body("items.documentNumber", contains(corrected));
    }

    @Test
    void aDraftWithAListKeepsItsAreaAndItsUnit() {
        // Given
        String grid = Places.grid();
        Response draft = drafted(testing(grid.substring(0, 12)));
        sent(draft.path("id"), People.newIdNumber());
        // When, then
        for (Map<String, ?> change : List.of(Map.of("areaCode", grid), Map.of("unit", "HOUSEHOLD"))) {
            assertThatProblem(patch(draft, change)).hasStatus(409).hasCodeNamed("CAMPAIGN_HAS_LIST");
        }
        patch(draft, Map.of("name", "第二轮核酸")).then().statusCode(200).body("name", equalTo("第二轮核酸"));
    }

    private void nextRound(String campaign, int round) {
        clock.advance(Duration.ofDays(1));
        await().untilAsserted(
                        () -> county().get(CAMPAIGNS + "/" + campaign).then().body("runningRound", equalTo(round)));
    }

    private static String registeredIn(String grid) {
        String number = People.newIdNumber();
        Map<String, Object> person = People.resident(People.household(grid));
        person.put("document", Map.of("type", "01", "number", number));
        People.registered(person);
        return number;
    }

    private static String sent(String campaign, String... numbers) {
        return file(Stream.of(numbers).map(number -> row(campaign, number, "")).collect(Collectors.joining()));
    }

    private static String file(String rows) {
        return done(Callers::county, "kind=TARGETS", HEADER + rows).path("id");
    }

    private static String row(String campaign, String number, String due) {
        return campaign + ",01," + number + ",,,,," + due + "\n";
    }

    private void recorded(String campaign, String number, String outcome) {
        Map<String, Object> item = Map.of(
                "document",
                Map.of("type", "01", "number", number),
                "outcome",
                outcome,
                "at",
                clock.instant().minusSeconds(1).toString());
        record(campaign, List.of(item)).then().body("items.status", contains("CREATED"));
    }
}
