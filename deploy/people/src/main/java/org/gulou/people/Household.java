package org.gulou.people;

import java.util.ArrayList;
import java.util.List;

/** Draws who lives together: alone, as a couple, with children, in three generations, or as grandparents left with the children. */
final class Household {

    static final int OLDEST = 98;

    /** Of a hundred newborn. */
    private static final double BOYS = 0.535;

    private static final double MEN_ALONE = 0.74;
    private static final double OLD_MEN_ALONE = 0.45;
    private static final int ADULT = 19;
    private static final int OLD = 60;

    private final Dice dice;
    private final List<Member> members = new ArrayList<>();

    private Household(Dice dice) {
        this.dice = dice;
    }

    /** The members, the head first. */
    static List<Member> draw(Dice dice) {
        Household household = new Household(dice);
        switch (dice.weighted(12, 5, 6, 4, 29, 32, 7, 5)) {
            case 0 -> household.alone(dice.between(ADULT, OLD - 1));
            case 1 -> household.alone(household.old());
            case 2 -> household.couple(household.old());
            case 3 -> household.couple(dice.between(22, 59));
            case 4 -> household.family(dice.between(23, 52));
            case 5 -> household.threeGenerations(dice.between(23, 50));
            case 6 -> household.grandparents(dice.between(50, 72));
            default -> household.oneParent(dice.between(25, 52));
        }
        return List.copyOf(household.members);
    }

    private void alone(int age) {
        members.add(Member.born(age, dice.chance(age < OLD ? MEN_ALONE : OLD_MEN_ALONE) ? Sex.MALE : Sex.FEMALE));
    }

    /** The older the fewer. */
    private int old() {
        int years = OLDEST - OLD + 1;
        return OLD + (dice.chance(0.3) ? dice.below(years) : Math.min(dice.below(years), dice.below(years)));
    }

    private void couple(int age) {
        members.add(Member.born(age, Sex.MALE));
        members.add(Member.marriedIn(wifeOf(age), Sex.FEMALE));
    }

    private int wifeOf(int age) {
        return Math.max(ADULT, Math.min(OLDEST, age + dice.between(-6, 2)));
    }

    private void family(int age) {
        couple(age);
        children(members.get(members.size() - 1).age(), 1 + dice.weighted(30, 48, 22));
    }

    private void threeGenerations(int age) {
        family(age);
        int father = age + dice.between(21, 33);
        if (father <= OLDEST && dice.chance(0.70)) {
            members.add(Member.born(father, Sex.MALE));
        }
        int mother = father - dice.between(-1, 5);
        if (mother <= OLDEST && dice.chance(0.76)) {
            members.add(Member.marriedIn(mother, Sex.FEMALE));
        }
    }

    private void grandparents(int age) {
        couple(age);
        int grandchildren = 1 + dice.weighted(55, 45);
        for (int i = 0; i < grandchildren; i++) {
            members.add(Member.born(dice.between(0, 14), child()));
        }
    }

    private void oneParent(int age) {
        Sex parent = dice.chance(0.4) ? Sex.MALE : Sex.FEMALE;
        members.add(Member.born(age, parent));
        children(age, 1 + dice.weighted(65, 35));
    }

    /** Children still at home of a mother that old; grown up, most are gone. */
    private void children(int motherAge, int count) {
        for (int i = 0; i < count; i++) {
            int age = motherAge - dice.between(ADULT, 36);
            if (age >= 0 && (age < ADULT || dice.chance(0.42))) {
                members.add(Member.born(age, child()));
            }
        }
    }

    private Sex child() {
        return dice.chance(BOYS) ? Sex.MALE : Sex.FEMALE;
    }
}
