package org.gulou.grid.campaign.target;

import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.everyDays;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.patch;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.Callers;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a change of an open campaign is news of: whoever is due at another time, and nobody where no time is new. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class NewTimesTest {

    @Inject
    MovableClock clock;

    private String township;
    private String here;
    private String one;
    private String two;
    private String elsewhere;

    @BeforeEach
    void peopleInTwoVillagesAndInACampaignElsewhere() {
        township = Places.township();
        here = Places.made(Places.made(township + "201", "甲村") + "001", "网格");
        String there = Places.made(Places.made(township + "202", "乙村") + "005", "网格");
        one = People.registeredIn(here).path("id");
        two = People.registeredIn(there).path("id");
        String other = Places.grid();
        People.registeredIn(other);
        elsewhere = opened(testing(other)).path("id");
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void aNewDueTimeIsNewsOfWhoHasNoneOfTheirOwn() {
        // Given somebody of a list beside those of the rule
        Map<String, Object> request = testing(township);
        request.put("target", Map.of("minAge", 1));
        request.put("dueAt", inDays(10));
        String campaign = drafted(request).path("id");
        done(
                Callers::county,
                "kind=TARGETS",
                "campaignId,documentType,documentNumber,areaCode\n" + campaign + ",01," + People.newIdNumber() + ","
                        + here + "\n");
        Response open = act(county().get(CAMPAIGNS + "/" + campaign), "open");
        Instant before = aMinuteLater();
        news(campaign, before).then().body("items", empty());
        // When
        Response putOff = patch(open, Map.of("dueAt", inDays(12)));
        // Then
        String due = putOff.path("dueAt");
        news(campaign, before)
                .then()
                .body("items.residentId", containsInAnyOrder(one, two))
                .body("items.dueAt", contains(due, due));
        county().get(CAMPAIGNS + "/" + campaign + "/targets").then().body("items", hasSize(3));
        news(campaign, aMinuteLater()).then().body("items", empty());
        news(elsewhere, before).then().body("items", empty());
    }

    @Test
    void aNewNameIsNewsOfNobodyAndLeavesTheRoundItsTime() {
        // Given a round that is the first of its frequency, though it began before there was one
        Map<String, Object> request = testing(township);
        request.put("dueAt", clock.startOf(clock.today().plusDays(3)).toString());
        Response open = opened(request);
        String campaign = open.path("id");
        clock.advance(Duration.ofDays(1));
        Response frequent = patch(open, Map.of("frequency", everyDays(2)));
        String rounds = CAMPAIGNS + "/" + campaign + "/rounds";
        String due = county().get(rounds).path("items[0].dueAt");
        Instant before = aMinuteLater();
        // When
        Response renamed = patch(frequent, Map.of("name", "第二轮"));
        // Then
        renamed.then().statusCode(200).body("name", equalTo("第二轮"));
        county().get(rounds).then().body("items.dueAt", contains(due));
        county().get(rounds + "?updatedSince=" + before).then().body("items", empty());
        news(campaign, before).then().body("items", empty());
    }

    @Test
    void whoBecomesDueTodayByTheTimeAloneIsNewsOfThatDay() {
        // Given
        Map<String, Object> request = testing(township);
        request.put("opensOn", clock.today().plusDays(2).toString());
        request.put("dueAt", inDays(9));
        String campaign = opened(request).path("id");
        Instant begins = clock.startOf(clock.today().plusDays(2));
        // When
        clock.advance(Duration.ofDays(2));
        // Then
        String today = CAMPAIGNS + "/" + campaign + "/targets?dueToday=true&updatedSince=";
        county().get(today + begins).then().body("items.residentId", containsInAnyOrder(one, two));
        county().get(today + begins.plusSeconds(1)).then().body("items", empty());
        news(campaign, begins).then().body("items", empty());
    }

    private Instant aMinuteLater() {
        clock.advance(Duration.ofMinutes(1));
        return clock.instant();
    }

    private static Response news(String campaign, Instant since) {
        return county().get(CAMPAIGNS + "/" + campaign + "/targets?updatedSince=" + since);
    }
}
