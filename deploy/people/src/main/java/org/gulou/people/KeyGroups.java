package org.gulou.people;

import java.util.ArrayList;
import java.util.List;

/** The key groups of the contract somebody belongs to: some follow from age and household, some from the job, some from chance. */
final class KeyGroups {

    private static final int OLD = 60;
    private static final int VERY_OLD = 80;
    private static final int GROWN = 19;
    private static final List<String> JOBS =
            List.of("TEACHER", "DRIVER", "MEDIC", "COURIER", "COLD_CHAIN", "QUARANTINE_STAFF", "");

    /** Per thousand of those of working age, in the order above. */
    private static final int[] JOB_SHARES = {20, 22, 11, 7, 4, 3, 933};

    private KeyGroups() {}

    static List<String> of(Member member, boolean alone, boolean fromAbroad, Dice dice) {
        List<String> groups = new ArrayList<>();
        int age = member.age();
        if (age >= OLD) {
            groups.add("AGE60");
        }
        if (age >= VERY_OLD) {
            groups.add("AGE80");
        }
        if (age >= OLD && alone) {
            groups.add("LIVING_ALONE");
        }
        if (dice.chance(chronic(age))) {
            groups.add("CHRONIC");
        }
        if (member.sex() == Sex.FEMALE && age > 20 && age < 42 && dice.chance(0.025)) {
            groups.add("PREGNANT");
        }
        if (age >= GROWN && age < OLD) {
            groups.add(JOBS.get(dice.weighted(JOB_SHARES)));
            groups.add(dice.chance(0.03) ? "RETURNEE" : "");
        }
        groups.add(fromAbroad ? "OVERSEAS" : "");
        groups.removeIf(String::isEmpty);
        return List.copyOf(groups);
    }

    private static double chronic(int age) {
        if (age >= OLD) {
            return 0.35;
        }
        return age > 44 ? 0.12 : 0.01;
    }
}
