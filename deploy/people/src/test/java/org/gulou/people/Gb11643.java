package org.gulou.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** GB 11643 as ISO 7064 defines its check, MOD 11-2, digit by digit: another way than the one the numbers are made by. */
final class Gb11643 {

    private static final int TEN = 10;
    private static final int MODULUS = 11;

    private Gb11643() {}

    static boolean isSound(String number) {
        return number.matches("\\d{17}[\\dX]") && remainder(number) == 1 && birthDate(number) != null;
    }

    static LocalDate birthDate(String number) {
        try {
            return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static boolean isMale(String number) {
        return (number.charAt(16) - '0') % 2 == 1;
    }

    private static int remainder(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) == 'X' ? TEN : number.charAt(i) - '0';
            sum = (sum * 2 + digit) % MODULUS;
        }
        return sum;
    }
}
