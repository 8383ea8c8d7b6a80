package org.gulou.people;

/** One of a household: how old and of which sex, and whether the family's name came by birth. */
record Member(int age, Sex sex, boolean ofTheFamily) {

    static Member born(int age, Sex sex) {
        return new Member(age, sex, true);
    }

    static Member marriedIn(int age, Sex sex) {
        return new Member(age, sex, false);
    }
}
