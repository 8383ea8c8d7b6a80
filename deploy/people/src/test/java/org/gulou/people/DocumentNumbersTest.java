package org.gulou.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2000, 2, 29);
    private static final int PLACES = 15;

    private final DocumentNumbers numbers = new DocumentNumbers("450226");

    @Test
    void aCrowdBornOnOneDayHasAsManyNumbers() {
        List<String> all = Stream.generate(() -> numbers.residentIdHere(DAY, Sex.FEMALE))
                .limit(500 * PLACES)
                .toList();

        assertThat(all).doesNotHaveDuplicates().allMatch(Gb11643::isSound).noneMatch(Gb11643::isMale);
        assertThat(all.subList(0, 500)).allMatch(number -> number.startsWith("450226"));
        assertThat(all.subList(500, all.size())).noneMatch(number -> number.startsWith("450226"));
    }

    @Test
    void whenTheyAreUsedUpNoneIsGivenTwice() {
        Stream.generate(() -> numbers.residentIdHere(DAY, Sex.MALE))
                .limit(500 * PLACES)
                .forEach(number -> {});

        assertThatThrownBy(() -> numbers.residentIdHere(DAY, Sex.MALE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aForeignersCardNamesProvinceAndCountry() {
        List<String> cards = Stream.generate(() -> numbers.foreignersCard(DAY, Sex.MALE))
                .limit(40)
                .toList();

        assertThat(cards)
                .doesNotHaveDuplicates()
                .allMatch(Gb11643::isSound)
                .allMatch(card -> card.matches("945(704|418|458|840)20000229.*"));
    }
}
