package org.gulou.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A county of a usual size, held against what is known of the real one. */
class CountyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Offset<Double> TWO_POINTS = within(2.0);

    private static County county;
    private static List<Resident> residents;

    @BeforeAll
    static void draw() throws IOException {
        county = Register.county(County.SEED, 60_000);
        residents = Register.of(county);
    }

    @Test
    void agesAreThoseOfTheCensus() {
        assertThat(percent(r -> age(r) < 15)).isCloseTo(23.6, TWO_POINTS);
        assertThat(percent(r -> age(r) >= 15 && age(r) < 60)).isCloseTo(59.7, TWO_POINTS);
        assertThat(percent(r -> age(r) >= 60)).isCloseTo(16.7, TWO_POINTS);
        assertThat(percent(r -> age(r) >= 65)).isCloseTo(12.2, TWO_POINTS);
    }

    @Test
    void theDongAreAsManyAsInTheCounty() {
        assertThat(percent(r -> r.ethnicity().equals("侗族"))).isCloseTo(58.0, TWO_POINTS);
    }

    @Test
    void thereAreSomewhatMoreMenThanWomen() {
        assertThat(percent(r -> r.sex() == Sex.MALE)).isCloseTo(51.7, TWO_POINTS);
    }

    @Test
    void gridsHoldAboutThreeHundredHouseholds() throws IOException {
        Map<String, Long> households = Register.of(Register.county(County.SEED, 400_000)).stream()
                .collect(Collectors.groupingBy(
                        Resident::gridCode,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Resident::householdNumber, Collectors.toSet()),
                                set -> (long) set.size())));

        assertThat(households.values()).allMatch(count -> count >= 150 && count <= 450);
    }

    @Test
    void someAreFloatingAndSomeHaveOtherPapers() {
        assertThat(percent(Resident::floating)).isBetween(1.0, 8.0);
        assertThat(residents.stream().map(r -> r.document().type()).distinct())
                .containsExactlyInAnyOrder("01", "02", "03", "04", "06", "07", "08", "99");
    }

    @Test
    void groupsOfTheOldFollowFromTheirAge() {
        assertThat(residents).allMatch(r -> r.groups().contains("AGE60") == (age(r) >= 60));
        assertThat(residents).allMatch(r -> r.groups().contains("AGE80") == (age(r) >= 80));
    }

    @Test
    void onlyThoseOfWorkingAgeHaveAJob() {
        assertThat(residents)
                .filteredOn(r -> r.groups().contains("MEDIC") || r.groups().contains("DRIVER"))
                .isNotEmpty()
                .allMatch(r -> age(r) >= 19 && age(r) < 60);
    }

    @Test
    void everyHouseholdBeginsWithAnAdult() {
        String household = "";
        for (Resident resident : residents) {
            String now = resident.gridCode() + resident.householdNumber();
            if (!now.equals(household)) {
                assertThat(age(resident)).isGreaterThanOrEqualTo(18);
            }
            household = now;
        }
    }

    @Test
    void theFirstGridIsNamedAsTheSeededOne() {
        assertThat(county.grids().get(0)).isEqualTo(new Grid("450226100003001", "城北第一网格", "450226100003"));
    }

    @Test
    void moreThanCanBeToldApartIsRefused() {
        assertThatThrownBy(() -> Register.county(1, County.LARGEST + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double percent(Predicate<Resident> condition) {
        return 100.0 * residents.stream().filter(condition).count() / residents.size();
    }

    private static int age(Resident resident) {
        return Period.between(resident.birthDate(), DAY).getYears();
    }
}
