package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.monitoring.Editions.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.identity.Sex;
import org.gulou.grid.protocol.ProtocolView;
import org.gulou.grid.protocol.StepKind;
import org.gulou.grid.resident.RegisteredResident;
import org.gulou.grid.resident.ResidentStatus;
import org.junit.jupiter.api.Test;

class MonitoringTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final Instant NINE = at(FIRST, 9, 0);
    private static final ProtocolView NINTH = Editions.edition("9", Editions.NINTH);
    private static final ProtocolView TWENTY = Editions.edition("TWENTY_ARTICLES", Editions.TWENTY_ARTICLES);
    private static final CheckPlan PLAN = Editions.plan(Editions.NINTH, FIRST);

    @Test
    void theFirstCheckIsOwedInTheWindowThatIsOpen() {
        assertThat(anEpisode(NINE).checkDueAt()).isEqualTo(at(FIRST, 12, 0));
        assertThat(anEpisode(NINE).nextLook(PLAN)).contains(at(FIRST, 12, 0));
    }

    @Test
    void windowsThatClosedBeforeItWasKnownAreNobodysFault() {
        // Given
        Monitoring monitoring = anEpisode(at(FIRST.plusDays(2), 15, 0));
        // When
        List<Check> missed = monitoring.settle(PLAN, at(FIRST.plusDays(2), 21, 0));
        // Then
        assertThat(missed).isEmpty();
        assertThat(monitoring.checkDueAt()).isEqualTo(at(FIRST.plusDays(2), 22, 0));
    }

    @Test
    void aWindowThatClosesWithoutACheckIsMissedOnce() {
        // Given
        Monitoring monitoring = anEpisode(NINE);
        // When
        List<Check> missed = monitoring.settle(PLAN, at(FIRST, 12, 0));
        List<Check> again = monitoring.settle(PLAN, at(FIRST, 12, 1));
        // Then
        assertThat(missed).containsExactly(new Check(1, CheckKind.HEALTH, CheckState.MISSED, at(FIRST, 12, 0)));
        assertThat(again).isEmpty();
        assertThat(monitoring.missedChecks()).isEqualTo(1);
    }

    @Test
    void whatFellDueWhileNobodyLookedIsMissedEachOnItsOwn() {
        // When
        List<Check> missed = anEpisode(NINE).settle(PLAN, at(FIRST.plusDays(1), 13, 0));
        // Then
        assertThat(missed)
                .extracting(Check::dueAt)
                .containsExactly(at(FIRST, 12, 0), at(FIRST, 22, 0), at(FIRST, 22, 0), at(FIRST.plusDays(1), 12, 0));
        assertThat(missed)
                .extracting(Check::kind)
                .containsExactly(CheckKind.HEALTH, CheckKind.HEALTH, CheckKind.TEST, CheckKind.HEALTH);
    }

    @Test
    void afterAMissedCheckOneIsOverdueUntilThePersonIsSeenAgain() {
        // Given
        Monitoring monitoring = anEpisode(NINE);
        monitoring.settle(PLAN, at(FIRST, 22, 0));
        assertThat(monitoring.checkDueAt()).isEqualTo(at(FIRST, 12, 0));
        // When
        Check late = monitoring.check(CheckKind.HEALTH, PLAN, at(FIRST, 23, 0));
        // Then
        assertThat(late).isEqualTo(new Check(4, CheckKind.HEALTH, CheckState.LATE, at(FIRST, 22, 0)));
        assertThat(monitoring.checkDueAt()).isEqualTo(at(FIRST.plusDays(1), 12, 0));
    }

    @Test
    void aCheckInItsWindowLeavesNothingToMiss() {
        // Given
        Monitoring monitoring = anEpisode(NINE);
        // When
        Check check = monitoring.check(CheckKind.HEALTH, PLAN, at(FIRST, 9, 30));
        // Then
        assertThat(check).isEqualTo(new Check(1, CheckKind.HEALTH, CheckState.DONE, at(FIRST, 12, 0)));
        assertThat(monitoring.nextLook(PLAN)).contains(at(FIRST, 22, 0));
        assertThat(monitoring.settle(PLAN, at(FIRST, 12, 0))).isEmpty();
    }

    @Test
    void aSecondCheckInTheSameWindowOwesTheNextWindowStill() {
        // Given
        Monitoring monitoring = anEpisode(NINE);
        monitoring.check(CheckKind.HEALTH, PLAN, at(FIRST, 9, 30));
        // When
        Check second = monitoring.check(CheckKind.HEALTH, PLAN, at(FIRST, 10, 0));
        // Then
        assertThat(second.n()).isEqualTo(2);
        assertThat(monitoring.checkDueAt()).isEqualTo(at(FIRST, 22, 0));
    }

    @Test
    void nobodyIsCheckedBeforeTheFirstDay() {
        // Given
        Monitoring monitoring = anEpisode(at(FIRST.minusDays(1), 9, 0));
        // When, then
        assertThatProblem(() -> monitoring.check(CheckKind.HEALTH, PLAN, at(FIRST.minusDays(1), 23, 59)))
                .hasCode(MonitoringError.MONITORING_NOT_STARTED);
        assertThat(monitoring.checkDueAt()).isEqualTo(at(FIRST, 12, 0));
    }

    @Test
    void itRunsItsCourseWithTheLastDay() {
        // Given
        Monitoring monitoring = anEpisode(at(LocalDate.of(2026, 11, 10), 13, 0));
        monitoring.check(CheckKind.HEALTH, PLAN, at(LocalDate.of(2026, 11, 10), 14, 0));
        monitoring.check(CheckKind.TEST, PLAN, at(LocalDate.of(2026, 11, 10), 14, 0));
        // When, then
        assertThat(monitoring.nextLook(PLAN)).contains(at(LocalDate.of(2026, 11, 11), 0, 0));
        assertThat(monitoring.isOver(PLAN, at(LocalDate.of(2026, 11, 10), 23, 59)))
                .isFalse();
        assertThat(monitoring.isOver(PLAN, at(LocalDate.of(2026, 11, 11), 0, 0)))
                .isTrue();
        monitoring.end(at(LocalDate.of(2026, 11, 11), 0, 0));
        assertThat(monitoring.state()).isEqualTo(MonitoringState.ENDED);
        assertThat(monitoring.nextLook(PLAN)).isEmpty();
        assertThat(monitoring.checkDueAt()).isNull();
    }

    @Test
    void daysAddedMoveItsEnd() {
        // Given
        Monitoring monitoring = anEpisode(NINE);
        // When
        monitoring.add(StepKind.CENTRAL, 2);
        monitoring.follow(Editions.plan(Editions.NINTH, FIRST, monitoring.added()), NINE);
        // Then
        assertThat(monitoring.dueToEndOn()).isEqualTo("2026-11-12");
    }

    @Test
    void itIsNotExtendedForEver() {
        // Given
        Monitoring monitoring = anEpisode(NINE);
        monitoring.add(StepKind.HOME, 60);
        // When, then
        assertThatProblem(() -> monitoring.add(StepKind.CENTRAL, 31)).hasCode(MonitoringError.EXTENDED_TOO_FAR);
    }

    @Test
    void aConvertedEpisodeIsCountedFromTheSameFirstDay() {
        // Given
        Monitoring monitoring = anEpisode(NINE);
        // When
        monitoring.convert(TWENTY, NINE);
        monitoring.follow(Editions.plan(Editions.TWENTY_ARTICLES, FIRST), NINE);
        // Then
        assertThat(monitoring.edition()).isEqualTo("TWENTY_ARTICLES");
        assertThat(monitoring.dueToEndOn()).isEqualTo("2026-11-08");
        assertThatProblem(() -> monitoring.convert(TWENTY, NINE)).hasCode(MonitoringError.ALREADY_UNDER_PROTOCOL);
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        // Given
        Monitoring monitoring = anEpisode(NINE);
        monitoring.release(new byte[] {1}, NINE);
        // When, then
        assertThat(monitoring.state()).isEqualTo(MonitoringState.RELEASED);
        assertThat(monitoring.settle(PLAN, at(FIRST.plusDays(3), 0, 0))).isEmpty();
        assertThatProblem(() -> monitoring.check(CheckKind.HEALTH, PLAN, NINE))
                .hasCode(MonitoringError.MONITORING_NOT_ACTIVE);
        assertThatProblem(() -> monitoring.add(StepKind.HOME, 1)).hasCode(MonitoringError.MONITORING_NOT_ACTIVE);
        assertThatProblem(() -> monitoring.convert(TWENTY, NINE)).hasCode(MonitoringError.MONITORING_NOT_ACTIVE);
        assertThatProblem(() -> monitoring.release(new byte[] {1}, NINE))
                .hasCode(MonitoringError.MONITORING_NOT_ACTIVE);
    }

    @Test
    void aTestIsOwedOnItsDayWhateverChecksAreMade() {
        // Given
        Monitoring monitoring = anEpisode(NINE);
        // When
        monitoring.check(CheckKind.HEALTH, PLAN, at(FIRST, 9, 30));
        monitoring.check(CheckKind.HEALTH, PLAN, at(FIRST, 13, 0));
        // Then
        assertThat(monitoring.testDueAt()).isEqualTo(at(FIRST, 22, 0));
        Check test = monitoring.check(CheckKind.TEST, PLAN, at(FIRST, 20, 0));
        assertThat(test).isEqualTo(new Check(3, CheckKind.TEST, CheckState.DONE, at(FIRST, 22, 0)));
        assertThat(monitoring.testDueAt()).isEqualTo(at(FIRST.plusDays(1), 22, 0));
        assertThat(monitoring.settle(PLAN, at(FIRST, 23, 0))).isEmpty();
    }

    @Test
    void aTestThatWasMissedStaysOwedUntilOneIsMade() {
        // Given: of the ninth edition the fourth day has no test
        Monitoring monitoring = anEpisode(at(FIRST.plusDays(2), 9, 0));
        LocalDate fourth = FIRST.plusDays(3);
        List<Check> missed = monitoring.settle(PLAN, at(fourth, 1, 0));
        assertThat(missed).filteredOn(check -> check.kind() == CheckKind.TEST).hasSize(1);
        monitoring.check(CheckKind.HEALTH, PLAN, at(fourth, 9, 0));
        assertThat(monitoring.testDueAt()).isEqualTo(at(FIRST.plusDays(2), 22, 0));
        // When
        Check test = monitoring.check(CheckKind.TEST, PLAN, at(fourth, 9, 0));
        // Then
        assertThat(test.state()).isEqualTo(CheckState.DONE);
        assertThat(test.dueAt()).isNull();
        assertThat(monitoring.testDueAt()).isEqualTo(at(FIRST.plusDays(4), 22, 0));
    }

    @Test
    void whatWasMissedStaysOwedThroughAnExtension() {
        // Given
        Monitoring monitoring = anEpisode(at(FIRST.plusDays(2), 9, 0));
        monitoring.settle(PLAN, at(FIRST.plusDays(3), 1, 0));
        // When
        monitoring.add(StepKind.CENTRAL, 2);
        monitoring.follow(Editions.plan(Editions.NINTH, FIRST, monitoring.added()), at(FIRST.plusDays(3), 1, 0));
        // Then
        assertThat(monitoring.testDueAt()).isEqualTo(at(FIRST.plusDays(2), 22, 0));
        assertThat(monitoring.checkDueAt()).isEqualTo(at(FIRST.plusDays(2), 12, 0));
    }

    @Test
    void testsAnotherEditionWouldHaveHadByNowAreNobodysFault() {
        // Given: under the eighth edition the second and third days have no test
        CheckPlan eighth = Editions.plan(Editions.EIGHTH, FIRST);
        Instant now = at(FIRST.plusDays(3), 9, 0);
        Monitoring monitoring = anEpisode(NINE, eighth);
        monitoring.check(CheckKind.TEST, eighth, at(FIRST, 10, 0));
        monitoring.settle(eighth, now);
        // When
        monitoring.convert(TWENTY, now);
        CheckPlan twenty = Editions.plan(Editions.TWENTY_ARTICLES, FIRST);
        monitoring.follow(twenty, now);
        // Then
        assertThat(monitoring.settle(twenty, now)).isEmpty();
        assertThat(monitoring.testDueAt()).isEqualTo(at(FIRST.plusDays(4), 22, 0));
    }

    private static Monitoring anEpisode(Instant known) {
        return anEpisode(known, PLAN);
    }

    private static Monitoring anEpisode(Instant known, CheckPlan plan) {
        RegisteredResident resident = new RegisteredResident(
                UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e70"),
                new AreaCode("450226100003001"),
                UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e72"),
                ResidentStatus.PRESENT,
                Sex.MALE,
                null);
        return new Monitoring(
                UUID.fromString("019ab0c4-6d2e-7c11-9a55-0f3b6a1d2e71"), resident, NINTH, FIRST, plan, "guyi", known);
    }
}
