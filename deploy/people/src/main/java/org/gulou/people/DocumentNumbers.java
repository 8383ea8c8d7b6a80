package org.gulou.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Counts out document numbers, no number twice: those with a birth date by a counter for each day and sex, the others by the number
 * of the person. What it remembers does not grow with how many are asked for.
 */
final class DocumentNumbers {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 60_000;
    private static final int A_DAY = 500;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** Neighbouring counties and districts of Guangxi, Hunan and Guizhou, by GB/T 2260. */
    private static final List<String> ELSEWHERE = List.of(
            "450224", "450225", "450328", "450202", "450203", "450204", "450205", "450222", "450223", "431230",
            "522631", "522632", "522633", "450103");

    /** Viet Nam, Laos, Malaysia, the United States: ISO 3166-1 numeric, as a foreigner's card holds them. */
    private static final List<String> COUNTRIES = List.of("704", "418", "458", "840");

    private final String county;
    private final int[] here = new int[2 * DAYS];
    private final int[] elsewhere = new int[2 * DAYS];
    private final int[] foreigners = new int[2 * DAYS];

    DocumentNumbers(String county) {
        this.county = county;
    }

    /** A resident ID by GB 11643 of the county; where a day's 500 of a sex are given out, one of somebody born elsewhere. */
    String residentIdHere(LocalDate birthDate, Sex sex) {
        int ordinal = here[slot(birthDate, sex)]++;
        return ordinal < A_DAY ? residentId(county, birthDate, sex, ordinal) : residentIdElsewhere(birthDate, sex);
    }

    /** A resident ID by GB 11643 of another county or district. */
    String residentIdElsewhere(LocalDate birthDate, Sex sex) {
        int slot = slot(birthDate, sex);
        int ordinal = elsewhere[slot]++;
        int place = (ordinal + slot) % ELSEWHERE.size();
        return residentId(ELSEWHERE.get(place), birthDate, sex, ordinal / ELSEWHERE.size());
    }

    /** A foreign permanent resident's card of 2023: 9, province, country, birth date, three in sequence, the check of GB 11643. */
    String foreignersCard(LocalDate birthDate, Sex sex) {
        int slot = slot(birthDate, sex);
        int ordinal = foreigners[slot]++;
        String country = COUNTRIES.get((ordinal + slot) % COUNTRIES.size());
        return checked("9" + county.substring(0, 2) + country + digits(birthDate)
                + sequence(ordinal / COUNTRIES.size(), 0, sex));
    }

    private static int slot(LocalDate birthDate, Sex sex) {
        return 2 * (int) ChronoUnit.DAYS.between(FIRST_DAY, birthDate) + sex.ordinal();
    }

    private static String residentId(String division, LocalDate birthDate, Sex sex, int ordinal) {
        return checked(division + digits(birthDate) + sequence(ordinal, birthDate.getDayOfYear(), sex));
    }

    private static String digits(LocalDate date) {
        return "%04d%02d%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Three digits, odd for men; 137 has no factor in common with 500, so the ordinals of a day meet no sequence twice. */
    private static String sequence(int ordinal, int shift, Sex sex) {
        if (ordinal >= A_DAY) {
            throw new IllegalStateException("All document numbers of a day have been given out.");
        }
        int scattered = (ordinal * 137 + shift * 71) % A_DAY;
        return "%03d".formatted(2 * scattered + (sex == Sex.MALE ? 1 : 0));
    }

    static String checked(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + CHECKS.charAt(sum % CHECKS.length());
    }
}
