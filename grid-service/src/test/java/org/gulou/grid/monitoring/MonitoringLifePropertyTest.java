package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.identity.Sex;
import org.gulou.grid.resident.RegisteredResident;
import org.gulou.grid.resident.ResidentStatus;

/** Whenever people are checked and whenever the timer comes round: each window ends in one state, and none is judged twice. */
class MonitoringLifePropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final CheckPlan PLAN = Editions.plan(Editions.NINTH, FIRST);
    private static final int DAY = 24 * 60;

    @Property(tries = 500)
    void everyWindowIsEitherDoneOrMissed(@ForAll @Size(max = 40) List<@IntRange(min = 1, max = DAY) Integer> minutes) {
        // Given
        Monitoring monitoring = anEpisode();
        List<Check> checks = new ArrayList<>();
        Instant now = PLAN.startsAt();
        // When
        for (int step : minutes) {
            now = now.plusSeconds(60L * step);
            checks.addAll(monitoring.settle(PLAN, now));
            if (now.isBefore(PLAN.endsAt())) {
                checks.add(monitoring.check(CheckKind.HEALTH, PLAN, now));
                if (step % 3 == 0) {
                    checks.add(monitoring.check(CheckKind.TEST, PLAN, now));
                }
            }
        }
        checks.addAll(monitoring.settle(PLAN, PLAN.endsAt()));
        // Then
        for (CheckKind kind : CheckKind.values()) {
            for (Window window : PLAN.closed(kind, PLAN.startsAt(), PLAN.endsAt())) {
                long done = count(checks, kind, window, CheckState.DONE);
                long missed = count(checks, kind, window, CheckState.MISSED);
                assertThat(missed).as("%s %s", kind, window).isEqualTo(done > 0 ? 0 : 1);
            }
        }
        assertThat(checks).extracting(Check::n).doesNotHaveDuplicates().isSorted();
        assertThat(monitoring.missedChecks())
                .isEqualTo(checks.stream()
                        .filter(check -> check.state() == CheckState.MISSED)
                        .count());
    }

    private static long count(List<Check> checks, CheckKind kind, Window window, CheckState state) {
        return checks.stream()
                .filter(check -> check.kind() == kind
                        && check.state() == state
                        && check.dueAt() != null
                        && check.dueAt().equals(window.closesAt()))
                .count();
    }

    private static Monitoring anEpisode() {
        RegisteredResident resident = new RegisteredResident(
                new UUID(1, 1),
                new AreaCode("450226100003001"),
                new UUID(3, 3),
                ResidentStatus.PRESENT,
                Sex.MALE,
                null);
        return new Monitoring(
                new UUID(2, 2), resident, Editions.edition("9", Editions.NINTH), FIRST, PLAN, "guyi", PLAN.startsAt());
    }
}
