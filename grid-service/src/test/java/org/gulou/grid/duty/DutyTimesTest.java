package org.gulou.grid.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.problem.ProblemException;

/** However often a post is handed over, and whatever happens to its holders: one holder at a time, and never two. */
class DutyTimesTest {

    private static final Instant BEGUN = Instant.parse("2026-11-01T00:00:00Z");
    private static final Holder SHI = new Holder(new Person("石测试", "13900000001"), "shi");

    @Property(tries = 300)
    void handoversLeaveNoGapAndNoOverlap(@ForAll @Size(max = 15) List<@IntRange(min = -3, max = 20) Integer> hours) {
        // Given
        List<Duty> holders = new ArrayList<>(List.of(aDuty()));
        Instant at = BEGUN;
        // When
        for (int step : hours) {
            at = at.plus(Duration.ofHours(Math.max(step, 0)));
            Duty last = holders.get(holders.size() - 1);
            attemptHandover(holders, last, at.plus(Duration.ofHours(step)), at);
        }
        // Then
        for (int i = 1; i < holders.size(); i++) {
            assertThat(holders.get(i - 1).view().until())
                    .isEqualTo(holders.get(i).since());
        }
        for (int hour = 0; hour < 400; hour++) {
            Instant moment = BEGUN.plus(Duration.ofHours(hour));
            assertThat(holders.stream().filter(d -> d.isHeldAt(moment))).hasSize(1);
        }
    }

    @Property(tries = 500)
    void whoeverActsIsThereAndHoldsADuty(@ForAll @Size(max = 20) List<@IntRange(max = 4) Integer> steps) {
        // Given
        Duty absent = aDuty();
        Duty deputy = aDuty();
        Instant at = BEGUN;
        for (int step : steps) {
            // When
            at = at.plusSeconds(60);
            attempt(step, deputy, absent, at);
            // Then
            DutyView shown = deputy.view();
            assertThat(shown.actingFor() == null || (!shown.suspended() && deputy.isHeldAt(at)))
                    .as("%s", shown)
                    .isTrue();
        }
    }

    private static void attempt(int step, Duty deputy, Duty absent, Instant at) {
        try {
            switch (step) {
                case 0 -> deputy.actFor(absent, at);
                case 1 -> deputy.stopActing(at);
                case 2 -> deputy.suspend(null, at);
                case 3 -> deputy.resume(at);
                default -> deputy.endAt(at, at);
            }
        } catch (ProblemException refused) {
            assertThat(refused.code()).isInstanceOf(DutyError.class);
        }
    }

    private static void attemptHandover(List<Duty> holders, Duty last, Instant passesAt, Instant at) {
        try {
            holders.add(last.handOver(UUID.randomUUID(), SHI, passesAt, at));
        } catch (ProblemException refused) {
            assertThat(refused.code()).isInstanceOf(DutyError.class);
        }
    }

    private static Duty aDuty() {
        Subject subject = Subject.area(new AreaCode("450226100"));
        return new Duty(UUID.randomUUID(), subject, DutyRole.PRINCIPAL, SHI, BEGUN, null, BEGUN);
    }
}
