package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.ProblemException;

/** Whatever names a place is given, and on whatever days, its history stays whole. */
class AreaHistoryTest {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = FOUNDED.plusDays(50);

    @Property(tries = 300)
    void everyDayOfAPlaceHasExactlyOneName(
            @ForAll @Size(max = 12) List<@IntRange(min = -5, max = 100) Integer> days,
            @ForAll @IntRange(min = 1, max = 120) int end) {
        // Given
        Area area = new Area(new AreaCode("450226100003"), "村0", FOUNDED, Instant.EPOCH);
        // When
        for (int i = 0; i < days.size(); i++) {
            int day = days.get(i);
            String name = "村" + i % 3;
            attempt(() -> area.rename(name, FOUNDED.plusDays(day), TODAY, Instant.EPOCH));
        }
        attempt(() -> area.retire(FOUNDED.plusDays(end), null, Instant.EPOCH));
        // Then
        List<NamedPeriod> history = area.changed().history();
        assertThat(history.get(0).validFrom()).isEqualTo(FOUNDED);
        assertThat(history.get(history.size() - 1).validTo())
                .isEqualTo(area.changed().validTo());
        for (int day = -1; day <= 121; day++) {
            LocalDate date = FOUNDED.plusDays(day);
            long names = history.stream().filter(p -> p.covers(date)).count();
            assertThat(names).as("names on %s of %s", date, history).isEqualTo(area.isValidOn(date) ? 1 : 0);
        }
    }

    // A change that is refused must leave the history as it was; which ones are is the unit tests' matter.
    private static void attempt(Runnable change) {
        try {
            change.run();
        } catch (ProblemException refused) {
            assertThat(refused.code()).isInstanceOf(AreaRegisterError.class);
        }
    }
}
