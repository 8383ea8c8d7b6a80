package org.gulou.inspection.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.testing.Callers.county;
import static org.gulou.inspection.testing.Callers.inspector;
import static org.gulou.inspection.testing.Steps.act;
import static org.gulou.inspection.testing.Steps.claimed;
import static org.gulou.inspection.testing.Steps.findings;
import static org.gulou.inspection.testing.Steps.ok;
import static org.gulou.inspection.testing.Steps.served;
import static org.gulou.inspection.testing.Steps.site;
import static org.gulou.inspection.testing.Steps.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.event.ReceivedEvent;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.inspection.escalation.EscalationError;
import org.gulou.inspection.testing.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class OverdueTest {

    private static final Duration PAST_CRITICAL = Duration.ofHours(25);
    private static final String PATH = "/inspection/v1/rectifications";

    @Inject
    MovableClock clock;

    private String village;
    private String site;
    private String critical;

    @BeforeEach
    void findACriticalFault() {
        village = Directory.village();
        site = site(village);
        critical = findings(submitted(site, "K13")).get("K13");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aNoticePastItsDeadlineIsOverdueOnceAndTheDutyHoldersOfThenAreReminded() {
        // Given
        Directory.duty("AREA", village, village, "VILLAGE_CADRE", "cadre-" + village);
        Response notice = served(site, critical);
        try (AwaitEvents topic = AwaitEvents.on("gulou.inspection.rectification.v1")) {
            // When
            clock.advance(PAST_CRITICAL);
            // Then
            ReceivedEvent told = topic.one("RectificationOverdue", notice.path("id"));
            assertThat(told.data().path("openFindings").asInt()).isEqualTo(1);
            county().get(PATH + "/" + notice.path("id")).then().body("overdue", equalTo(true));
            county().get(PATH + "?overdue=true&area=" + village)
                    .then()
                    .body("items.id", contains(notice.<String>path("id")));
            escalationsOf(notice)
                    .then()
                    .body("items.step", contains("REMINDER"))
                    .body("items[0].automatic", equalTo(true))
                    .body("items[0].dutyHolders.userId", hasItem("cadre-" + village));
        }
    }

    @Test
    void aNoticeStillOverdueAfterTheReminderBecomesASupervisionOrder() {
        // Given
        Response notice = served(site, critical);
        clock.advance(PAST_CRITICAL);
        awaitSteps(notice, List.of("REMINDER"));
        // When
        clock.advance(PAST_CRITICAL);
        // Then
        awaitSteps(notice, List.of("SUPERVISION_ORDER", "REMINDER"));
    }

    @Test
    void aFixClaimedInTimeKeepsTheDeadlineHoweverLateItIsVerified() {
        // Given
        Response notice = claimed(site, critical);
        String other = findings(submitted(site, "K13")).get("K13");
        Response missed = served(site, other);
        // When
        clock.advance(PAST_CRITICAL);
        awaitSteps(missed, List.of("REMINDER"));
        // Then
        escalationsOf(notice).then().body("items.size()", equalTo(0));
        ok(act(inspector(2), notice, "/rectifications/", "verify", Map.of()))
                .then()
                .body("state", equalTo("CLOSED"));
        county().get("/inspection/v1/findings/" + critical).then().body("onTime", equalTo(true));
    }

    @Test
    void eachDeadlineIsMissedOnItsOwn() {
        // Given
        Response notice = claimed(site, critical);
        Response rejected = ok(act(inspector(2), notice, "/rectifications/", "reject", Map.of("reason", "未整改")));
        clock.advance(PAST_CRITICAL);
        awaitSteps(rejected, List.of("REMINDER"));
        Response current = county().get(PATH + "/" + notice.path("id"));
        Response again = ok(act(county(), current, "/rectifications/", "fixed", Map.of()));
        ok(act(inspector(2), again, "/rectifications/", "reject", Map.of("reason", "仍未整改")));
        // When
        clock.advance(Duration.ofHours(23));
        county().get(PATH + "/" + notice.path("id")).then().body("overdue", equalTo(false));
        clock.advance(Duration.ofHours(2));
        // Then
        await().untilAsserted(() ->
                assertThat(steps(notice)).filteredOn("REMINDER"::equals).hasSize(2));
    }

    @Test
    void anEscalationByHandRecordsWhatCameOfIt() {
        // Given
        Response notice = served(site, critical);
        Response raised = county().body(Map.of(
                        "subject",
                        Map.of("type", "RECTIFICATION", "id", notice.path("id")),
                        "step",
                        "INTERVIEW",
                        "reason",
                        "屡查屡犯"))
                .post("/inspection/v1/escalations");
        String path = "/inspection/v1/escalations/" + raised.path("id") + "/outcome";
        Map<String, Object> outcome = Map.of("outcome", "已约谈负责人");
        // When
        Response stale = county().header("If-Match", "\"99\"").body(outcome).post(path);
        Response concluded = county().body(outcome).post(path);
        Response again = county().body(outcome).post(path);
        // Then
        raised.then().statusCode(201).body("step", equalTo("INTERVIEW")).body("automatic", equalTo(false));
        assertThatProblem(stale).hasCode(CommonError.PRECONDITION_FAILED);
        ok(concluded).then().body("outcome", equalTo("已约谈负责人"));
        assertThatProblem(again).hasCode(EscalationError.OUTCOME_RECORDED);
    }

    private static void awaitSteps(Response notice, List<String> steps) {
        await().untilAsserted(() -> assertThat(steps(notice)).isEqualTo(steps));
    }

    private static List<String> steps(Response notice) {
        return escalationsOf(notice).path("items.step");
    }

    private static Response escalationsOf(Response notice) {
        return county().get("/inspection/v1/escalations?sort=-createdAt&subject=" + notice.path("id"));
    }
}
