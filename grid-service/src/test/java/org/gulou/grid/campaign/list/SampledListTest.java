package org.gulou.grid.campaign.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.inDays;
import static org.gulou.grid.testing.CampaignRequests.samples;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.ImportRequests.done;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
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

/** Whom a list names before a campaign of samples opens is due in its first round by the list's time, drawn or not. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class SampledListTest {

    private static final int KNOWN = 4;

    @Inject
    MovableClock clock;

    private final List<String> listed = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private String grid;
    private String village;
    private String unknown;

    @BeforeEach
    void peopleOfWhomSomeAreOnTheList() {
        grid = Places.grid();
        village = grid.substring(0, 12);
        unknown = People.newIdNumber();
        for (int i = 0; i < KNOWN; i++) {
            listed.add(People.newIdNumber());
            People.registered(person(listed.get(i)));
            others.add(People.registeredIn(grid).path("id"));
        }
        People.registeredIn(Places.grid());
    }

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void theyAreDueByTheListsTimeBesideTheSample() {
        // Given
        Map<String, Object> request = testing(village);
        request.put("target", Map.of("minAge", 0));
        String campaign = drafted(request(request)).path("id");
        String list = sent(campaign);
        // When
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        // Then
        Response answer = county().get(CAMPAIGNS + "/" + campaign + "/lists/" + list);
        answer.then().body("items", hasSize(KNOWN + 1));
        List<Map<String, String>> due =
                county().get(CAMPAIGNS + "/" + campaign + "/targets").path("items");
        List<String> drawn = due.stream()
                .map(target -> target.get("residentId"))
                .filter(others::contains)
                .toList();
        assertThat(due).hasSize(KNOWN + 1 + drawn.size());
        OffsetDateTime ends = OffsetDateTime.parse(
                county().get(CAMPAIGNS + "/" + campaign + "/rounds").path("items[0].dueAt"));
        assertThat(due)
                .allSatisfy(target -> assertThat(OffsetDateTime.parse(target.get("dueAt")))
                        .matches(
                                at -> drawn.contains(target.get("residentId")) ? at.isEqual(ends) : at.isBefore(ends)));
        coverage(campaign, "area=" + grid).then().body("items[0].due", equalTo(due.size()));
        CounterLedger.agreesFor(campaign);
        // And pending past their time they are overdue, and nobody else is
        clock.advance(Duration.ofHours(30));
        await().untilAsserted(
                        () -> coverage(campaign, "area=" + grid).then().body("items[0].overdue", equalTo(KNOWN + 1)));
        CounterLedger.agreesFor(campaign);
    }

    @Test
    void aListThatIsTheWholeRosterIsDueWholeAndTakesTurnsFromTheNextRoundOn() {
        // Given
        String campaign = drafted(request(testing(village))).path("id");
        sent(campaign);
        // When
        act(county().get(CAMPAIGNS + "/" + campaign), "open").then().statusCode(200);
        // Then
        Response due = county().get(CAMPAIGNS + "/" + campaign + "/targets");
        due.then()
                .body("items", hasSize(KNOWN + 1))
                .body("items.areaCode", everyItem(equalTo(grid)))
                .body("items.residentId", hasItem((Object) null));
        coverage(campaign, "area=" + grid).then().body("items[0].due", equalTo(KNOWN + 1));
        clock.advance(Duration.ofDays(10));
        await().untilAsserted(
                        () -> county().get(CAMPAIGNS + "/" + campaign).then().body("runningRound", equalTo(2)));
        coverage(campaign, "area=" + grid).then().body("items[0].due", equalTo(1));
        CounterLedger.agreesFor(campaign);
    }

    private static Map<String, Object> request(Map<String, Object> campaign) {
        campaign.put("frequency", samples(20, 10));
        campaign.put("dueAt", inDays(60));
        return campaign;
    }

    private String sent(String campaign) {
        StringBuilder file = new StringBuilder("campaignId,documentType,documentNumber,areaCode\n");
        listed.forEach(
                number -> file.append(campaign).append(",01,").append(number).append(",\n"));
        file.append(campaign)
                .append(",01,")
                .append(unknown)
                .append(",")
                .append(grid)
                .append("\n");
        return done(Callers::county, "kind=TARGETS", file.toString()).path("id");
    }

    private Map<String, Object> person(String number) {
        Map<String, Object> person = new HashMap<>(People.resident(People.household(grid)));
        person.put("document", Map.of("type", "01", "number", number));
        return person;
    }
}
