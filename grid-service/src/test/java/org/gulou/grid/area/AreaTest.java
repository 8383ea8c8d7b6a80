package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.time.Instant;
import java.time.LocalDate;
import org.gulou.chassis.area.AreaCode;
import org.junit.jupiter.api.Test;

class AreaTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final AreaCode VILLAGE = new AreaCode("450226100003");

    @Test
    void aRenameOfTodayIsBorneAtOnceAndTheOldNameStaysReadable() {
        // Given
        Area area = anArea();
        // When
        area.rename("新村", TODAY, TODAY, NOW);
        // Then
        assertThat(area.view().name()).isEqualTo("新村");
        assertThat(area.nameOn(TODAY.minusDays(1))).isEqualTo("旧村");
        assertThat(area.changed().history())
                .containsExactly(new NamedPeriod("旧村", FOUNDED, TODAY), new NamedPeriod("新村", TODAY, null));
    }

    @Test
    void aRenameStillToComeIsNotBorneBeforeItsDay() {
        // Given
        Area area = anArea();
        area.rename("新村", TODAY.plusDays(1), TODAY, NOW);
        String before = area.view().name();
        // When
        boolean changed = area.settle(TODAY.plusDays(1), NOW);
        // Then
        assertThat(before).isEqualTo("旧村");
        assertThat(changed).isTrue();
        assertThat(area.view().name()).isEqualTo("新村");
    }

    @Test
    void aSecondNameOfTheSameDayTakesThePlaceOfTheFirst() {
        // Given
        Area area = anArea();
        area.rename("错村", TODAY, TODAY, NOW);
        // When
        area.rename("新村", TODAY, TODAY, NOW);
        // Then
        assertThat(area.changed().history()).extracting(NamedPeriod::name).containsExactly("旧村", "新村");
    }

    @Test
    void theSameNameAgainChangesNothing() {
        // Given
        Area area = anArea();
        // When
        boolean changed = area.rename("旧村", TODAY, TODAY, NOW);
        // Then
        assertThat(changed).isFalse();
        assertThat(area.changed().history()).hasSize(1);
    }

    @Test
    void nothingChangesBeforeALaterChange() {
        // Given
        Area area = anArea();
        area.rename("新村", TODAY, TODAY, NOW);
        // When, then
        assertThatProblem(() -> area.rename("早村", TODAY.minusDays(1), TODAY, NOW))
                .hasCode(AreaRegisterError.AREA_CHANGED_LATER);
        assertThatProblem(() -> area.retire(TODAY, null, NOW)).hasCode(AreaRegisterError.AREA_CHANGED_LATER);
    }

    @Test
    void aRetiredPlaceWasValidUntilTheDayBefore() {
        // Given
        Area area = anArea();
        // When
        area.retire(TODAY, new AreaCode("450226100004"), NOW);
        // Then
        assertThat(area.isValidOn(TODAY.minusDays(1))).isTrue();
        assertThat(area.isValidOn(TODAY)).isFalse();
        assertThat(area.changed().successorCode()).isEqualTo(new AreaCode("450226100004"));
        assertThat(area.changed().history()).containsExactly(new NamedPeriod("旧村", FOUNDED, TODAY));
    }

    @Test
    void aRetiredPlaceIsChangedNoMore() {
        // Given
        Area area = anArea();
        area.retire(TODAY, null, NOW);
        // When, then
        assertThatProblem(() -> area.rename("新村", TODAY.plusDays(9), TODAY, NOW))
                .hasCode(AreaRegisterError.AREA_RETIRED);
        assertThatProblem(() -> area.retire(TODAY.plusDays(9), null, NOW)).hasCode(AreaRegisterError.AREA_RETIRED);
    }

    @Test
    void aPlaceThatBeganThatDayIsRetiredAsOneOfNoDay() {
        // Given
        Area area = anArea();
        // When
        area.retire(FOUNDED, null, NOW);
        // Then
        assertThat(area.isValidOn(FOUNDED)).isFalse();
        assertThat(area.changed().history()).containsExactly(new NamedPeriod("旧村", FOUNDED, FOUNDED));
    }

    @Test
    void aPlaceOfAnotherCodeGoesOnWithTheNamesItBearsAndWillBear() {
        // Given
        Area area = anArea();
        area.rename("新村", TODAY.plusDays(5), TODAY, NOW);
        AreaCode next = new AreaCode("450226100009");
        // When
        Area successor = area.recode(next, TODAY, TODAY, NOW);
        // Then
        assertThat(area.changed().history()).containsExactly(new NamedPeriod("旧村", FOUNDED, TODAY));
        assertThat(area.changed().successorCode()).isEqualTo(next);
        assertThat(successor.changed().validFrom()).isEqualTo(TODAY);
        assertThat(successor.changed().history())
                .containsExactly(
                        new NamedPeriod("旧村", TODAY, TODAY.plusDays(5)),
                        new NamedPeriod("新村", TODAY.plusDays(5), null));
        assertThat(successor.nameDays(TODAY)).containsExactly(TODAY.plusDays(5));
    }

    @Test
    void whatWasToEndGoesOnAsIfNothingHadBeenSaid() {
        // Given
        Area area = anArea();
        AreaChanged before = area.changed();
        area.rename("新村", TODAY, TODAY, NOW);
        area.retire(TODAY.plusDays(1), null, NOW);
        // When
        area.reopen(NOW);
        boolean kept = area.keepName(TODAY, TODAY, NOW);
        // Then
        assertThat(kept).isTrue();
        assertThat(area.changed()).isEqualTo(before);
    }

    private static Area anArea() {
        return new Area(VILLAGE, "旧村", FOUNDED, NOW);
    }
}
