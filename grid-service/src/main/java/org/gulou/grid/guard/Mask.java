package org.gulou.grid.guard;

/** Personal data as answers show them: enough to tell two entries apart at a desk, not enough to know or to call a person. */
public final class Mask {

    /** What texts look like that nothing is masked in. */
    static final String IN_CLEAR = "[^*]*";

    private static final String STARS = "*";
    private static final int LONG_DOCUMENT = 16;
    private static final int DOCUMENT_HEAD = 6;
    private static final int DOCUMENT_TAIL = 4;
    private static final int PHONE_HEAD = 3;

    private Mask() {}

    /** Whether something of that text is masked: what an answer showed, sent back. */
    public static boolean covers(String text) {
        return text.contains(STARS);
    }

    /** {@code 吴*}: the first character. */
    public static String name(String name) {
        if (name == null || name.isEmpty()) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, 1)) + STARS;
    }

    /** {@code 450226********013X}: the division and the last four; a number shorter than that of an ID card shows its last two alone. */
    public static String document(String number) {
        if (number == null) {
            return null;
        }
        int head = number.length() >= LONG_DOCUMENT ? DOCUMENT_HEAD : 0;
        int tail = head > 0 ? DOCUMENT_TAIL : Math.min(2, number.length() / 2);
        return number.substring(0, head)
                + STARS.repeat(number.length() - head - tail)
                + number.substring(number.length() - tail);
    }

    /** {@code 139****0001}. */
    public static String phone(String digits) {
        return digits == null
                ? null
                : digits.substring(0, PHONE_HEAD) + "****" + digits.substring(digits.length() - DOCUMENT_TAIL);
    }

    /** The address without its last part, {@code 古宜镇兴宜街***}: from its last number on, or its second half. */
    public static String address(String address) {
        if (address == null) {
            return null;
        }
        int cut = firstDigit(address);
        return address.substring(0, cut >= 0 ? cut : address.length() / 2) + "***";
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
