package org.gulou.people;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Writes down a settlement, household by household, with names, papers and all. */
final class Registrar {

    /** Takes the residents in order. */
    @FunctionalInterface
    interface Book {
        void enter(Resident resident) throws IOException;
    }

    private static final int DAYS_A_YEAR = 365;

    private final LocalDate day;
    private final Papers papers;
    private final Book book;
    private int person;

    Registrar(String county, LocalDate day, Book book) {
        this.day = day;
        this.papers = new Papers(new DocumentNumbers(county));
        this.book = book;
    }

    void register(Settlement settlement) throws IOException {
        int left = settlement.people();
        for (int household = 0; household < settlement.households(); household++) {
            Dice dice = settlement.dice(household);
            List<Member> members = Household.draw(dice);
            // The last household takes only so many as are left to be housed.
            List<Member> housed = members.subList(0, Math.min(members.size(), left));
            register(settlement, household, housed, dice);
            left -= housed.size();
        }
    }

    private void register(Settlement settlement, int household, List<Member> members, Dice dice) throws IOException {
        Family family = Family.draw(settlement.village(), dice);
        String address = Address.of(settlement.village(), household, dice);
        for (Member member : members) {
            LocalDate birthDate = birthDate(member.age(), dice);
            book.enter(new Resident(
                    settlement.gridCode(household),
                    "%03d".formatted(settlement.numberInGrid(household)),
                    family.surnameOf(member, dice) + GivenNames.of(member.sex(), birthDate.getYear(), dice),
                    document(family, member, birthDate, dice),
                    member.sex(),
                    birthDate,
                    Phones.of(person, member.age(), dice),
                    family.ethnicity(),
                    address,
                    family.floating(),
                    KeyGroups.of(member, members.size() == 1, family.foreign(), dice)));
            person++;
        }
    }

    private Document document(Family family, Member member, LocalDate birthDate, Dice dice) {
        if (family.foreign()) {
            return papers.ofForeigner(person, birthDate, member.sex(), dice);
        }
        return family.floating()
                ? papers.ofNewcomer(birthDate, member.sex())
                : papers.ofRegistered(person, member, birthDate, dice);
    }

    /** Some day on which one of that age was born. */
    private LocalDate birthDate(int age, Dice dice) {
        return day.minusYears(age).minusDays(dice.below(DAYS_A_YEAR));
    }
}
