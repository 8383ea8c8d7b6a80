package org.gulou.grid.riskarea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gulou.chassis.area.AreaCode;
import org.junit.jupiter.api.Test;

class RiskMatchingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void whoWasInAPlaceWhileItWasListedMatches() {
        // Given
        ListedPlace district = listed("440305", RiskLevel.HIGH, FIRST, FIRST.plusDays(10));
        Stay street = stay("440305001", FIRST.plusDays(9), FIRST.plusDays(12));
        // When
        List<RiskMatch> matches = RiskMatching.match(List.of(district), List.of(street));
        // Then
        assertThat(matches).containsExactly(new RiskMatch(district.id(), RiskLevel.HIGH, 0, true));
    }

    @Test
    void theFirstDayNoLongerListedIsNoLongerARisk() {
        // Given
        ListedPlace district = listed("440305", RiskLevel.HIGH, FIRST, FIRST.plusDays(10));
        Stay later = stay("440305", FIRST.plusDays(10), null);
        // When
        List<RiskMatch> matches = RiskMatching.match(List.of(district), List.of(later));
        // Then
        assertThat(matches).isEmpty();
    }

    @Test
    void whoNamesAWiderPlaceMayHaveBeenThere() {
        // Given
        ListedPlace district = listed("440305", RiskLevel.MEDIUM, FIRST, null);
        Stay city = stay("4403", FIRST, FIRST);
        // When
        List<RiskMatch> matches = RiskMatching.match(List.of(district), List.of(city));
        // Then
        assertThat(matches).containsExactly(new RiskMatch(district.id(), RiskLevel.MEDIUM, 0, false));
    }

    @Test
    void aPlaceToldByNameIsFoundInTheNameOfTheStay() {
        // Given
        ListedPlace ruili = new ListedPlace(UUID.randomUUID(), null, "瑞丽市", RiskLevel.HIGH, FIRST, FIRST.plusDays(30));
        Stay there = new Stay(null, "云南省 德宏州 瑞丽市 姐告", FIRST.plusDays(1), null);
        Stay elsewhere = new Stay(null, "云南省昆明市", FIRST.plusDays(1), null);
        // When
        List<RiskMatch> matches = RiskMatching.match(List.of(ruili), List.of(elsewhere, there));
        // Then
        assertThat(matches).containsExactly(new RiskMatch(ruili.id(), RiskLevel.HIGH, 1, true));
    }

    @Test
    void theGravestMatchComesFirst() {
        // Given
        ListedPlace low = listed("4403", RiskLevel.LOW, FIRST, null);
        ListedPlace high = listed("440305", RiskLevel.HIGH, FIRST, null);
        // When
        List<RiskMatch> matches =
                RiskMatching.match(List.of(low, high), List.of(stay("440305", FIRST, FIRST.plusDays(1))));
        // Then
        assertThat(matches).extracting(RiskMatch::level).containsExactly(RiskLevel.HIGH, RiskLevel.LOW);
        assertThat(RiskMatch.highest(matches)).contains(RiskLevel.HIGH);
    }

    @Property(tries = 500)
    void aStayMatchesExactlyWhenOnSomeDayItsPlaceLayInAListedOneOrAroundIt(
            @ForAll("listings") List<ListedPlace> listed, @ForAll("stays") List<Stay> stays) {
        // When
        List<RiskMatch> matches = RiskMatching.match(listed, stays);
        // Then
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            for (ListedPlace place : listed) {
                int number = i;
                boolean found = matches.stream()
                        .anyMatch(m -> m.stay() == number && m.riskAreaId().equals(place.id()));
                assertThat(found).as("%s..%s", stay.from(), stay.until()).isEqualTo(metDayByDay(place, stay));
            }
        }
    }

    @Property(tries = 200)
    void oneStayMoreTakesNoMatchAway(@ForAll("listings") List<ListedPlace> listed, @ForAll("stays") List<Stay> stays) {
        // Given
        List<Stay> fewer = stays.subList(0, Math.max(0, stays.size() - 1));
        // When
        List<RiskMatch> before = RiskMatching.match(listed, fewer);
        // Then
        assertThat(RiskMatching.match(listed, stays)).containsAll(before);
    }

    @Provide
    Arbitrary<List<ListedPlace>> listings() {
        return Combinators.combine(codes(), days(), Arbitraries.integers().between(0, 20), levels())
                .as((code, from, length, level) ->
                        listed(code, level, from, length == 0 ? null : from.plusDays(length)))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Stay>> stays() {
        return Combinators.combine(codes(), days(), Arbitraries.integers().between(-1, 10))
                .as((code, from, length) -> stay(code, from, length < 0 ? null : from.plusDays(length)))
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.of("44", "4403", "440305", "440305001", "440306", "4404", "45", "450226");
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 30).map(FIRST::plusDays);
    }

    private static Arbitrary<RiskLevel> levels() {
        return Arbitraries.of(RiskLevel.values());
    }

    // The same told otherwise: day by day, and with the texts of the codes.
    private static boolean metDayByDay(ListedPlace place, Stay stay) {
        String listed = place.areaCode().value();
        String stayed = stay.areaCode().value();
        boolean near = stayed.startsWith(listed) || listed.startsWith(stayed);
        LocalDate last = stay.until() == null ? stay.from() : stay.until();
        return near
                && stay.from()
                        .datesUntil(last.plusDays(1))
                        .anyMatch(day ->
                                !day.isBefore(place.from()) && (place.until() == null || day.isBefore(place.until())));
    }

    private static ListedPlace listed(String code, RiskLevel level, LocalDate from, LocalDate until) {
        return new ListedPlace(UUID.randomUUID(), new AreaCode(code), null, level, from, until);
    }

    private static Stay stay(String code, LocalDate from, LocalDate until) {
        return new Stay(new AreaCode(code), null, from, until);
    }
}
