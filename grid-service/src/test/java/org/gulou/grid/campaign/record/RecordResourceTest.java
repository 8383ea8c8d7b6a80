package org.gulou.grid.campaign.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.CAMPAIGNS;
import static org.gulou.grid.testing.CampaignRequests.act;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.item;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.record;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.CampaignRequests.vaccinating;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.campaign.CampaignError;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RecordResourceTest {

    private static final Instant NOW = SuiteTime.now().minusSeconds(60);

    @Test
    void theLaterTimeHoldsWhateverComesLast() {
        // Given
        String grid = Places.grid();
        String resident = People.registeredIn(grid).path("id");
        String campaign = opened(testing(grid)).path("id");
        // When
        Response first = record(campaign, List.of(item(resident, "AWAY", NOW)));
        Response older = record(campaign, List.of(item(resident, "DONE", NOW.minusSeconds(60))));
        Response same = record(campaign, List.of(item(resident, "AWAY", NOW)));
        Response equal = record(campaign, List.of(item(resident, "REFUSED", NOW)));
        Response withdrawn = record(campaign, List.of(item(resident, "WITHDRAWN", NOW.plusSeconds(1))));
        // Then
        assertThat(status(first)).isEqualTo("CREATED");
        assertThat(status(older)).isEqualTo("UNCHANGED");
        assertThat(status(same)).isEqualTo("UNCHANGED");
        assertThat(status(equal)).isEqualTo("UPDATED");
        assertThat(status(withdrawn)).isEqualTo("UPDATED");
        coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].pending", equalTo(1))
                .body("items[0].refused", equalTo(0))
                .body("items[0].away", equalTo(0));
    }

    @Test
    void theGoodRowsStandAndTheBadOnesAreNamed() {
        // Given
        String grid = Places.grid();
        String number = People.newIdNumber();
        Map<String, Object> person = People.resident(People.household(grid));
        person.put("document", Map.of("type", "01", "number", number));
        People.registered(person);
        String other = People.registeredIn(grid).path("id");
        String campaign = opened(testing(grid)).path("id");
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(new HashMap<>(
                Map.of("document", Map.of("type", "01", "number", number), "outcome", "DONE", "at", NOW.toString())));
        items.add(item(UUID.randomUUID().toString(), "DONE", NOW));
        items.add(item(other, "DONE", SuiteTime.now().plusSeconds(3600)));
        Map<String, Object> nobody = item(other, "DONE", NOW);
        nobody.remove("residentId");
        nobody.put("dose", 1);
        items.add(nobody);
        // When
        Response answer = record(campaign, items);
        // Then
        answer.then()
                .statusCode(200)
                .body("items.status", contains("CREATED", "REJECTED", "REJECTED", "REJECTED"))
                .body("items[1].problem.code", equalTo("TARGET_UNKNOWN"))
                .body("items[2].problem.violations.code", contains("AT_AFTER_RECEIPT"))
                .body("items[3].problem.violations.code", contains("NAME_ONE_SUBJECT", "NO_DOSES_HERE"));
        assertThat(answer.asString()).doesNotContain(number);
        coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].due", equalTo(2))
                .body("items[0].done", equalTo(1))
                .body("items[0].pending", equalTo(1))
                .body("items[0].coverage", equalTo(0.5f));
    }

    @Test
    void aBatchIsABatchOfAnOpenCampaign() {
        // Given
        String grid = Places.grid();
        String resident = People.registeredIn(grid).path("id");
        Response open = opened(testing(grid));
        String path = CAMPAIGNS + "/" + open.path("id") + "/records";
        // When, then
        county().body(Map.of("items", List.of())).post(path).then().statusCode(422);
        List<Map<String, Object>> many = IntStream.range(0, 1001)
                .mapToObj(i -> item(resident, "DONE", NOW))
                .toList();
        record(open.path("id"), many).then().statusCode(422);
        assertThatProblem(as("leader", Roles.COUNTY_LEADER, "450226")
                        .body(Map.of("items", List.of(item(resident, "DONE", NOW))))
                        .post(path))
                .hasCode(CommonError.FORBIDDEN);
        act(open, "close");
        assertThatProblem(record(open.path("id"), List.of(item(resident, "DONE", NOW))))
                .hasCode(CampaignError.CAMPAIGN_NOT_OPEN);
    }

    @Test
    void aWorkerRecordsInTheirOwnGridAlone() {
        // Given
        String grid = Places.grid();
        String sibling = Places.made(grid.substring(0, 12) + "002", "测试网格");
        String mine = People.registeredIn(grid).path("id");
        String theirs = People.registeredIn(sibling).path("id");
        String campaign = opened(testing(grid.substring(0, 12))).path("id");
        // When
        Response answer = as("worker", Roles.GRID_WORKER, grid)
                .body(Map.of("items", List.of(item(mine, "DONE", NOW), item(theirs, "DONE", NOW))))
                .post(CAMPAIGNS + "/" + campaign + "/records");
        // Then
        answer.then()
                .body("items.status", contains("CREATED", "REJECTED"))
                .body("items[1].problem.code", equalTo("TARGET_UNKNOWN"));
    }

    @Test
    void dosesAreGivenInOrderAndNoCloserThanAllowed() {
        // Given
        String grid = Places.grid();
        String resident = People.registeredIn(grid).path("id");
        String campaign = opened(vaccinating(grid)).path("id");
        Instant first = NOW.minusSeconds(22 * 86_400L);
        // When
        Response second = record(campaign, List.of(dose(resident, 2, NOW)));
        Response given = record(campaign, List.of(dose(resident, 1, first)));
        Map<String, Object> unnumbered = dose(resident, 1, first);
        unnumbered.remove("dose");
        Response again = record(campaign, List.of(unnumbered));
        Response early = record(campaign, List.of(dose(resident, 2, first.plusSeconds(86_400))));
        county().get(CAMPAIGNS + "/" + campaign + "/targets?dueToday=true")
                .then()
                .body("items.dose", contains(2));
        Response next = record(campaign, List.of(item(resident, "DONE", NOW)));
        Response undone = record(campaign, List.of(item(resident, "WITHDRAWN", NOW)));
        Map<String, Object> firstUndone = item(resident, "WITHDRAWN", NOW);
        firstUndone.put("dose", 1);
        Map<String, Object> exempt = item(resident, "EXEMPT", NOW);
        // Then
        assertThat(code(second)).isEqualTo("DOSE_BEFORE_PREVIOUS");
        assertThat(status(given)).isEqualTo("CREATED");
        assertThat(status(again)).isEqualTo("UNCHANGED");
        assertThat(code(early)).isEqualTo("DOSE_TOO_EARLY");
        assertThat(status(next)).isEqualTo("CREATED");
        assertThat(status(undone)).isEqualTo("UPDATED");
        assertThat(record(campaign, List.of(exempt)).jsonPath().getList("items[0].problem.violations.code"))
                .containsExactly("REASON_REQUIRED");
        coverage(campaign, "area=" + grid)
                .then()
                .body("items[0].due", equalTo(2))
                .body("items[0].done", equalTo(1));
        coverage(campaign, "area=" + grid + "&dose=1")
                .then()
                .body("items[0].due", equalTo(1))
                .body("items[0].done", equalTo(1));
    }

    @Test
    void aDoseThatIsFollowedIsNotTakenBack() {
        // Given
        String grid = Places.grid();
        String resident = People.registeredIn(grid).path("id");
        Map<String, Object> request = testing(grid);
        request.put("kind", "VACCINATION");
        request.put("doses", List.of(Map.of("no", 1), Map.of("no", 2)));
        String campaign = opened(request).path("id");
        record(campaign, List.of(dose(resident, 1, NOW), dose(resident, 2, NOW.plusSeconds(1))))
                .then()
                .body("items.status", contains("CREATED", "CREATED"));
        Map<String, Object> undone = item(resident, "WITHDRAWN", NOW.plusSeconds(2));
        undone.put("dose", 1);
        // When
        Response answer = record(campaign, List.of(undone));
        // Then
        assertThat(code(answer)).isEqualTo("DOSE_FOLLOWED");
    }

    @Test
    void theCountsAreToldOnceABatchAndAreaWithoutPeople() {
        // Given
        String grid = Places.grid();
        String one = People.registeredIn(grid).path("id");
        String two = People.registeredIn(grid).path("id");
        String campaign = opened(testing(grid)).path("id");
        try (AwaitEvents events = AwaitEvents.on("gulou.grid.coverage.v1")) {
            // When
            record(campaign, List.of(item(one, "DONE", NOW), item(two, "DONE", NOW)));
            // Then
            var told = events.one("CoverageChanged", campaign + "/1/450226");
            assertThat(told.data().path("done").asInt()).isEqualTo(2);
            assertThat(told.data().path("due").asInt()).isEqualTo(2);
            assertThat(told.data().toString()).doesNotContain(one);
        }
    }

    @Test
    void theSameBatchSentAgainIsAnsweredAgain() {
        // Given
        String grid = Places.grid();
        String resident = People.registeredIn(grid).path("id");
        String path = CAMPAIGNS + "/" + opened(testing(grid)).path("id") + "/records";
        Map<String, Object> body = Map.of("items", List.of(item(resident, "DONE", NOW)));
        String key = UUID.randomUUID().toString();
        // When
        Response first = county().header("Idempotency-Key", key).body(body).post(path);
        Response again = county().header("Idempotency-Key", key).body(body).post(path);
        // Then
        assertThat(status(first)).isEqualTo("CREATED");
        assertThat(again.asString()).isEqualTo(first.asString());
        county().get(path.replace("/records", "/targets?outcome=PENDING"))
                .then()
                .body("items", hasSize(0));
        county().get(path.replace("/records", "/targets?outcome=DONE"))
                .then()
                .body("items[0].outcome", equalTo("DONE"))
                .body("next", nullValue());
    }

    private static Map<String, Object> dose(String resident, int dose, Instant at) {
        Map<String, Object> item = item(resident, "DONE", at);
        item.put("dose", dose);
        item.put("product", "灭活疫苗");
        return item;
    }

    private static String status(Response answer) {
        return answer.path("items[0].status");
    }

    private static String code(Response answer) {
        return answer.path("items[0].problem.code");
    }
}
