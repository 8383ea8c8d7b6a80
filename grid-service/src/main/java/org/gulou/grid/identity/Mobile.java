package org.gulou.grid.identity;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mobile number as its eleven digits. Never prints them. */
public record Mobile(String digits) {

    private static final Pattern FORM = Pattern.compile("(?:\\+?86)?(1[3-9]\\d{9})");

    /** Reads a number with or without the country's code; nothing when it is none. */
    public static Optional<Mobile> parse(String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        Matcher form = FORM.matcher(narrow);
        return form.matches() ? Optional.of(new Mobile(form.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Mobile[***]";
    }
}
