package org.gulou.grid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gulou.grid.protocol.ProtocolStep;
import org.gulou.grid.protocol.StepKind;

/** Whatever the edition, the first day and the days added. */
class ScheduleLawTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Property(tries = 300)
    void theStepsFollowOneAnotherWithoutGapAndLastAsLongAsTheyShould(
            @ForAll("editions") List<ProtocolStep> steps,
            @ForAll("additions") Map<StepKind, Integer> added,
            @ForAll @IntRange(max = 730) int offset) {
        // Given
        LocalDate first = NEW_YEAR.plusDays(offset);
        // When
        Schedule schedule = Schedule.of(steps, first, added);
        // Then
        LocalDate next = first;
        for (Span span : schedule.spans()) {
            assertThat(span.from()).isEqualTo(next);
            assertThat(span.testsOn()).allMatch(span::contains);
            next = span.to().plusDays(1);
        }
        int days = steps.stream().mapToInt(ProtocolStep::days).sum()
                + added.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(schedule.endsOn()).isEqualTo(first.plusDays(days - 1L));
    }

    @Property(tries = 200)
    void oneDayMoreEndsItOneDayLaterAndTakesNothingAway(
            @ForAll("editions") List<ProtocolStep> steps, @ForAll StepKind step) {
        // Given
        Schedule before = Schedule.of(steps, NEW_YEAR, Map.of());
        // When
        Schedule after = Schedule.of(steps, NEW_YEAR, Map.of(step, 1));
        // Then
        assertThat(after.endsOn()).isEqualTo(before.endsOn().plusDays(1));
        assertThat(after.testsOn()).hasSameSizeAs(before.testsOn());
    }

    @Property(tries = 200)
    void everyMomentOfADayWithChecksIsForOneWindowOfThatDay(
            @ForAll("editions") List<ProtocolStep> steps,
            @ForAll @IntRange(max = 60) int day,
            @ForAll @IntRange(max = 1439) int minute) {
        // Given
        CheckPlan plan = Editions.plan(steps, NEW_YEAR);
        LocalDate date = NEW_YEAR.plusDays(day);
        Instant moment = Editions.at(date, minute / 60, minute % 60);
        // When, then
        if (plan.schedule().checksOn(date) == 0) {
            assertThat(plan.at(CheckKind.HEALTH, moment)).isEmpty();
        } else {
            Window window = plan.at(CheckKind.HEALTH, moment).orElseThrow();
            assertThat(window.day()).isEqualTo(date);
            assertThat(window.opensAt()).isBeforeOrEqualTo(moment);
        }
    }

    @Property(tries = 200)
    void settlingInTwoGoesFindsTheSameWindowsAsInOne(
            @ForAll("editions") List<ProtocolStep> steps, @ForAll @IntRange(max = 100_000) int minutes) {
        // Given
        CheckPlan plan = Editions.plan(steps, NEW_YEAR);
        Instant between = plan.startsAt().plusSeconds(60L * minutes);
        // When
        List<Window> first = plan.closed(CheckKind.HEALTH, Instant.EPOCH, between);
        List<Window> second = plan.closed(CheckKind.HEALTH, between, plan.endsAt());
        // Then
        List<Window> both = Stream.concat(first.stream(), second.stream()).toList();
        assertThat(both).isEqualTo(plan.closed(CheckKind.HEALTH, Instant.EPOCH, plan.endsAt()));
        assertThat(plan.next(CheckKind.HEALTH, between))
                .isEqualTo(second.stream().findFirst());
    }

    @Provide
    Arbitrary<List<ProtocolStep>> editions() {
        Arbitrary<Set<StepKind>> kinds = Arbitraries.of(StepKind.class).set().ofMinSize(1);
        return kinds.flatMap(set ->
                Combinators.combine(set.stream().map(this::step).toList()).as(List::copyOf));
    }

    @Provide
    Arbitrary<Map<StepKind, Integer>> additions() {
        return Arbitraries.maps(
                        Arbitraries.of(StepKind.class), Arbitraries.integers().between(0, 30))
                .map(map -> map.isEmpty() ? Map.of() : new EnumMap<>(map));
    }

    private Arbitrary<ProtocolStep> step(StepKind kind) {
        return Arbitraries.integers()
                .between(1, 21)
                .flatMap(days -> Combinators.combine(
                                Arbitraries.integers().between(0, 6),
                                Arbitraries.integers().between(1, days).set().ofMaxSize(days))
                        .as((checks, tests) -> new ProtocolStep(kind, days, checks, List.copyOf(tests))));
    }
}
