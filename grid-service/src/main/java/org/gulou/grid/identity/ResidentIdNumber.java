package org.gulou.grid.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The eighteen characters of GB 11643: six of the division, eight of the birth date, three in sequence, one check character. */
final class ResidentIdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int SEX_DIGIT = 16;
    private static final int CHECK = 17;
    // GB/T 2260's provinces, and 81 to 83 of the residence permits.
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private final String number;

    /** Takes a number of the right form. */
    ResidentIdNumber(String number) {
        this.number = number;
    }

    boolean hasRightCheck() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) == number.charAt(CHECK);
    }

    boolean hasKnownProvince() {
        return PROVINCES.contains(number.substring(0, 2));
    }

    Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.of(digits(6, 10), digits(10, 12), digits(12, 14)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Sex sex() {
        return (number.charAt(SEX_DIGIT) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    private int digits(int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }
}
