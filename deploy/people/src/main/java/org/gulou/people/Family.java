package org.gulou.people;

/**
 * What the members of a household have in common.
 *
 * @param people null for those who belong to none of China's
 * @param foreign whether they came from beyond the mainland
 */
record Family(People people, String surname, boolean floating, boolean foreign) {

    private static final double FLOATING_IN_COMMUNITY = 0.11;
    private static final double FLOATING_IN_VILLAGE = 0.015;
    private static final double FOREIGN = 0.04;

    static Family draw(Village village, Dice dice) {
        boolean floating = dice.chance(village.isCommunity() ? FLOATING_IN_COMMUNITY : FLOATING_IN_VILLAGE);
        boolean foreign = floating && dice.chance(FOREIGN);
        People people = floating ? People.elsewhere(dice) : People.in(village, dice);
        return new Family(people, people.surname(dice), floating, foreign);
    }

    String surnameOf(Member member, Dice dice) {
        return member.ofTheFamily() ? surname : people.surname(dice);
    }

    String ethnicity() {
        return foreign ? "" : people.title();
    }
}
