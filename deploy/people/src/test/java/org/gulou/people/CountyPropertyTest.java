package org.gulou.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CountyPropertyTest {

    private static final Map<String, String> FORMS = Map.of(
            Document.HOUSEHOLD_BOOK, "户\\d{8}",
            Document.PASSPORT, "[A-Z0-9]{5,17}",
            Document.OFFICER_CARD, "军\\d{8}",
            Document.HK_MACAU_PERMIT, "[HM]\\d{8}",
            Document.TAIWAN_PERMIT, "\\d{8}",
            Document.OTHER, "BJ-\\d{8}");

    @Property(tries = 25)
    void theSameSeedGivesTheSameBytes(@ForAll long seed, @ForAll @IntRange(max = 2000) int people) throws IOException {
        assertThat(Register.csv(seed, people)).isEqualTo(Register.csv(seed, people));
    }

    @Property(tries = 25)
    void everyPersonIsARow(@ForAll long seed, @ForAll @IntRange(max = 4000) int people) throws IOException {
        assertThat(Register.csv(seed, people).lines().skip(1))
                .hasSize(people)
                .allMatch(line -> line.split(",", -1).length == Resident.HEADER.split(",", -1).length);
    }

    @Property(tries = 20)
    void everyDocumentIsSoundAndNobodyElses(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6000) int people)
            throws IOException {
        List<Resident> residents = Register.of(Register.county(seed, people));

        assertThat(residents).allMatch(CountyPropertyTest::isSound);
        assertThat(residents.stream().map(Resident::document)).doesNotHaveDuplicates();
        assertThat(residents.stream().map(Resident::phone).filter(phone -> !phone.isEmpty()))
                .doesNotHaveDuplicates()
                .allMatch(phone -> phone.matches("1[3-9]\\d{9}"));
    }

    @Property(tries = 20)
    void theGridsAreThoseSomebodyLivesIn(@ForAll long seed, @ForAll @IntRange(max = 6000) int people)
            throws IOException {
        County county = Register.county(seed, people);

        Set<String> lived = Register.of(county).stream()
                .map(Resident::gridCode)
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(county.grids().stream().map(Grid::code)).containsExactlyInAnyOrderElementsOf(lived);
        assertThat(lived).allMatch(code -> code.matches("450226\\d{9}"));
    }

    @Property(tries = 20)
    void aHouseholdIsOneRunOfRowsWithOneAddress(@ForAll long seed, @ForAll @IntRange(max = 3000) int people)
            throws IOException {
        Set<String> over = new LinkedHashSet<>();
        Resident before = null;
        for (Resident resident : Register.of(Register.county(seed, people))) {
            String household = resident.gridCode() + "/" + resident.householdNumber();
            if (over.add(household)) {
                before = resident;
            } else {
                assertThat(resident.address()).isEqualTo(before.address());
                assertThat(household).isEqualTo(before.gridCode() + "/" + before.householdNumber());
            }
        }
    }

    private static boolean isSound(Resident resident) {
        String number = resident.document().number();
        return switch (resident.document().type()) {
            case Document.RESIDENT_ID ->
                Gb11643.isSound(number)
                        && number.startsWith("450226") != resident.floating()
                        && resident.birthDate().equals(Gb11643.birthDate(number))
                        && Gb11643.isMale(number) == (resident.sex() == Sex.MALE);
            case Document.FOREIGN_PERMANENT_RESIDENT -> Gb11643.isSound(number) && number.startsWith("945");
            default -> number.matches(FORMS.get(resident.document().type()));
        };
    }
}
