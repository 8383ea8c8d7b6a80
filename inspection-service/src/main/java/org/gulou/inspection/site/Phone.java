package org.gulou.inspection.site;

import java.util.regex.Pattern;

/** Phone numbers of businesses: mainland mobiles, with or without +86, and landlines with their area code. */
final class Phone {

    private static final Pattern FORM = Pattern.compile("(\\+?86)?1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");
    private static final int SHOWN_AT_START = 3;
    private static final int SHOWN_AT_END = 4;

    private Phone() {}

    static boolean isValid(String phone) {
        return FORM.matcher(phone).matches();
    }

    /** The number with its middle hidden, {@code 139****0001}; a country code is left out. */
    static String masked(String phone) {
        if (phone == null) {
            return null;
        }
        String national = phone.replaceFirst("^\\+?86(?=1\\d{10}$)", "");
        return national.substring(0, SHOWN_AT_START) + "****" + national.substring(national.length() - SHOWN_AT_END);
    }
}
