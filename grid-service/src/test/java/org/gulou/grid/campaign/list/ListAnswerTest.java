package org.gulou.grid.campaign.list;

import static org.awaitility.Awaitility.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.patch;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
        clock.advance(Duration.ofDays(1));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> county().get(CAMPAIGNS + "/" + campaign).then().body("runningRound", equalTo(2)));
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

    private static String sent(String campaign, String... numbers) {
        StringBuilder file = new StringBuilder(HEADER);
        for (String number : numbers) {
            file.append(campaign).append(",01,").append(number).append(",,,,,\n");
        }
        return done(Callers::county, "kind=TARGETS", file.toString()).path("id");
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
