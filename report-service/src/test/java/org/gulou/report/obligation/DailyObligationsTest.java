package org.gulou.report.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.report.template.TemplateService;
import org.gulou.report.template.TemplateView;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Daily;
import org.gulou.report.testing.Days;
import org.gulou.report.testing.Directory;
import org.gulou.report.testing.Tables;
import org.gulou.report.testing.Told;
import org.gulou.report.unit.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What townships owe every day, from the start of the day to its end in a named state. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class DailyObligationsTest {

    @Inject
    MovableClock clock;

    @Inject
    ObligationDays days;

    @Inject
    ObligationPlanner planner;

    @Inject
    TemplateService templates;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aTownshipLearntInTheMorningOwesTodayAndIsMissingAfterFour() {
        // Given
        LocalDate today = clock.today();
        clock.set(today, LocalTime.of(10, 0));
        String township = Directory.township();
        try (AwaitEvents told = AwaitEvents.on("gulou.report.obligation.v1")) {
            // When
            Told.area(township, "TOWNSHIP");
            // Then
            awaitStates(township, today, "PENDING");
            assertThat(obligations(township, today).jsonPath().getList("items.dueAt"))
                    .containsOnly(today + "T16:00:00+08:00");
            // When
            clock.set(today, LocalTime.of(16, 0, 1));
            // Then
            awaitStates(township, today, "MISSING");
            told.atLeast(2, e -> e.is("ObligationMissing") && isOf(township, e.data()));
        }
    }

    @Test
    void aTownshipLearntInTheEveningIsMissingAtOnceWithoutAnAlert() {
        // Given
        LocalDate today = clock.today();
        clock.set(today, LocalTime.of(20, 0));
        Days.awaitDeadlines(clock.instant());
        String township = Directory.township();
        try (AwaitEvents told = AwaitEvents.on("gulou.report.obligation.v1")) {
            // When
            Told.area(township, "TOWNSHIP");
            // Then
            awaitStates(township, today, "MISSING");
            told.atLeast(2, e -> e.is("ObligationOpened") && isOf(township, e.data()));
            assertThat(told.matching(e -> e.is("ObligationMissing") && isOf(township, e.data())))
                    .isEmpty();
        }
    }

    @Test
    void theDeadlinesThatPassedWhileTheServiceWasDownAreToldOfOnItsReturn() {
        // Given
        LocalDate today = clock.today();
        String township = Directory.township();
        Days.openedLast(today.minusDays(2));
        clock.set(today, LocalTime.of(20, 0));
        try (AwaitEvents told = AwaitEvents.on("gulou.report.obligation.v1")) {
            // When
            days.begin(new StartupEvent());
            days.begin(new StartupEvent());
            // Then
            awaitStates(township, today.minusDays(1), "MISSING");
            awaitStates(township, today, "MISSING");
            told.atLeast(4, e -> e.is("ObligationMissing") && isOf(township, e.data()));
            assertThat(told.matching(e -> e.is("ObligationMissing") && isOf(township, e.data())))
                    .hasSize(4);
        }
    }

    @Test
    void theFirstStartOfAllTellsNobodyOfADeadlineThatHasPassed() {
        // Given
        LocalDate today = clock.today();
        clock.set(today, LocalTime.of(20, 0));
        Days.awaitDeadlines(clock.instant());
        String township = Directory.township();
        Days.neverOpened();
        try (AwaitEvents told = AwaitEvents.on("gulou.report.obligation.v1")) {
            // When
            days.begin(new StartupEvent());
            // Then
            awaitStates(township, today, "MISSING");
            told.atLeast(2, e -> e.is("ObligationOpened") && isOf(township, e.data()));
            assertThat(told.matching(e -> e.is("ObligationMissing") && isOf(township, e.data())))
                    .isEmpty();
        }
    }

    @Test
    void aReportHandedInBeforeItWasOwedMeetsItAndIsNotMissing() {
        // Given
        LocalDate today = clock.today();
        clock.set(today, LocalTime.of(15, 0));
        String township = Directory.township();
        Response handedIn = Daily.accepted(township, today.toString(), Daily.quiet());
        handedIn.then().statusCode(200);
        assertThat(count(township, today)).isZero();
        clock.set(today, LocalTime.of(20, 0));
        try (AwaitEvents told = AwaitEvents.on("gulou.report.obligation.v1")) {
            // When
            Told.area(township, "TOWNSHIP");
            // Then
            await().until(() -> count(township, today) == 2);
            Callers.county()
                    .get("/report/v1/obligations?template=DAILY&area=" + township + "&period=" + today)
                    .then()
                    .body("items.state", contains("ON_TIME"))
                    .body("items.firstSubmittedAt", contains(handedIn.<String>path("submittedAt")));
            told.one(e -> e.is("ObligationMet") && isOf(township, e.data()));
            assertThat(told.matching(e -> e.is("ObligationMissing")
                            && isOf(township, e.data())
                            && e.data().path("templateCode").asText().equals("DAILY")))
                    .isEmpty();
        }
    }

    @Test
    void aReportHandedInWhileItIsBeingLaidDownWaitsAndMeetsIt() {
        // Given
        LocalDate today = clock.today();
        clock.set(today, LocalTime.of(10, 0));
        String township = Directory.township();
        String path = Daily.path(township, today.toString());
        Response signed =
                Daily.sign(township, today.toString(), Daily.draft(township, today.toString(), Daily.quiet()));
        TemplateView daily = templates.inForce("DAILY").orElseThrow().template();
        List<CompletableFuture<Response>> answers = new ArrayList<>();
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            planner.open(daily, List.of(Unit.of(new AreaCode(township))), today);
            answers.add(CompletableFuture.supplyAsync(() -> Callers.officer(township)
                    .header("If-Match", signed.header("ETag"))
                    .post(path + "/submit")));
            Days.awaitSomebodyWaiting();
        });
        // Then
        answers.get(0).join().then().statusCode(200);
        assertThat(obligations(township, today).jsonPath().getList("items.state"))
                .containsExactly("ON_TIME");
    }

    @Test
    void learningATownshipTwiceOwesNothingTwice() {
        // Given
        LocalDate today = clock.today();
        String township = Directory.township();
        String witness = Directory.township();
        // When
        Told.area(township, "TOWNSHIP");
        Told.area(township, "TOWNSHIP");
        Told.area(witness, "TOWNSHIP");
        // Then
        await().until(() -> count(witness, today) == 2);
        assertThat(count(township, today)).isEqualTo(2);
    }

    @Test
    void aVillageOwesNoDailyReport() {
        // Given
        LocalDate today = clock.today();
        String township = Directory.township();
        String village = Directory.village(township, 201);
        // When
        Told.area(village, "VILLAGE");
        Told.area(township, "TOWNSHIP");
        // Then
        await().until(() -> count(township, today) == 2);
        assertThat(obligations(township, today).jsonPath().getList("items.unitCode"))
                .containsOnly(township);
    }

    @Test
    void theNextDayIsOpenedByItself() {
        // Given
        String township = Directory.township();
        LocalDate next = Days.lastOpened().plusDays(1);
        // When
        clock.set(next, LocalTime.of(0, 0, 1));
        // Then
        await().until(() -> count(township, next) == 2);
        assertThat(obligations(township, next).jsonPath().getList("items.templateCode"))
                .containsExactlyInAnyOrder("DAILY", "ZERO-DAILY");
    }

    @Test
    void aTableThatFallsDueIsMissingAndALateReportIsLateForGood() {
        // Given
        String township = Directory.township();
        String table = Tables.ask(clock.instant().plusSeconds(600), township);
        // When
        clock.advance(Duration.ofMinutes(11));
        // Then
        await().until(() -> stateOf(table).equals("MISSING"));
        // When
        Response submitted = Tables.handIn(table, township, 3);
        // Then
        submitted.then().statusCode(200);
        assertThat(stateOf(table)).isEqualTo("LATE");
        // When
        Callers.county()
                .header("If-Match", submitted.header("ETag"))
                .body(Map.of("reason", "请核实"))
                .post(Tables.path(table, township) + "/return")
                .then()
                .statusCode(200);
        // Then
        assertThat(stateOf(table)).isEqualTo("LATE");
    }

    @Test
    void anExcusedUnitIsLetOffWithAReason() {
        // Given
        String township = Directory.township();
        String table = Tables.ask(clock.instant().plusSeconds(600), township);
        Response owed = Callers.dutyOfficer().get("/report/v1/obligations?template=" + table);
        String one = "/report/v1/obligations/" + owed.path("items[0].id");
        // When
        Response blind = Callers.dutyOfficer().body(Map.of("reason", "断电")).post(one + "/excuse");
        Response byCounty = Callers.county()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "断电"))
                .post(one + "/excuse");
        Response bare =
                Callers.dutyOfficer().header("If-Match", "\"0\"").body(Map.of()).post(one + "/excuse");
        Response excused = Callers.dutyOfficer()
                .header("If-Match", Callers.dutyOfficer().get(one).header("ETag"))
                .body(Map.of("reason", "断电"))
                .post(one + "/excuse");
        Response reminded = Callers.dutyOfficer().post(one + "/remind");
        // Then
        assertThatProblem(blind).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(byCounty).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(bare).hasViolation("/reason", "REQUIRED");
        excused.then().statusCode(200).body("state", equalTo("EXCUSED")).body("excuseReason", equalTo("断电"));
        assertThatProblem(reminded).hasCode(ObligationError.OBLIGATION_SETTLED);
    }

    @Test
    void aReminderIsToldAndNoted() {
        // Given
        String township = Directory.township();
        String table = Tables.ask(clock.instant().plusSeconds(600), township);
        String id = Callers.dutyOfficer()
                .get("/report/v1/obligations?template=" + table)
                .path("items[0].id");
        try (AwaitEvents told = AwaitEvents.on("gulou.report.obligation.v1")) {
            // When
            Response reminded = Callers.dutyOfficer().post("/report/v1/obligations/" + id + "/remind");
            // Then
            reminded.then().statusCode(200).body("state", equalTo("PENDING"));
            told.one("ObligationReminded", id);
        }
    }

    @Test
    void obligationsAreAlsoATable() {
        // Given
        String township = Directory.township();
        String table = Tables.ask(clock.instant().plusSeconds(600), township);
        // When, then
        String csv = Callers.county()
                .accept("text/csv")
                .get("/report/v1/obligations?template=" + table)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("unitCode", township, "PENDING");
    }

    @Test
    void aNeighboursObligationsAreNotFound() {
        // Given
        String township = Directory.township();
        String neighbour = Directory.township();
        String table = Tables.ask(clock.instant().plusSeconds(600), township, neighbour);
        // When, then
        Callers.officer(neighbour)
                .get("/report/v1/obligations?template=" + table)
                .then()
                .body("items.unitCode", contains(neighbour));
        assertThatProblem(Callers.officer(neighbour).get("/report/v1/obligations?area=" + township))
                .hasCode(CommonError.NOT_FOUND);
        String id = Callers.officer(township)
                .get("/report/v1/obligations?template=" + table)
                .path("items[0].id");
        assertThatProblem(Callers.officer(neighbour).get("/report/v1/obligations/" + id))
                .hasCode(ObligationError.OBLIGATION_NOT_FOUND);
    }

    private static boolean isOf(String township, JsonNode event) {
        return event.path("unitCode").asText().equals(township);
    }

    private static void awaitStates(String township, LocalDate day, String state) {
        await().untilAsserted(
                        () -> assertThat(obligations(township, day).jsonPath().getList("items.state"))
                                .isEqualTo(List.of(state, state)));
    }

    private static int count(String township, LocalDate day) {
        return obligations(township, day).jsonPath().getList("items").size();
    }

    private static Response obligations(String township, LocalDate day) {
        return Callers.county().get("/report/v1/obligations?area=" + township + "&period=" + day);
    }

    private static String stateOf(String table) {
        return Callers.county().get("/report/v1/obligations?template=" + table).path("items[0].state");
    }
}
