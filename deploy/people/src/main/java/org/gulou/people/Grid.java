package org.gulou.people;

/**
 * A grid people live in.
 *
 * @param code fifteen digits
 * @param name such as 城北第一网格
 * @param parentCode the village's twelve digits
 */
public record Grid(String code, String name, String parentCode) {

    private static final String DIGITS = "零一二三四五六七八九";

    /** The grid of that number, from 1 to 899, in the village. */
    static Grid of(Village village, int number) {
        return new Grid(code(village, number), village.name() + "第" + numeral(number) + "网格", village.code());
    }

    static String code(Village village, int number) {
        return village.code() + "%03d".formatted(number);
    }

    /** A number from 1 to 999 in Chinese. */
    static String numeral(int number) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder text = new StringBuilder();
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append(DIGITS.charAt(0));
        }
        return ones > 0 ? text.append(DIGITS.charAt(ones)).toString() : text.toString();
    }
}
