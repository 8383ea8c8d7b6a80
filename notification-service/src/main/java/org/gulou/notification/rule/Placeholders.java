package org.gulou.notification.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with names in braces. */
final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private Placeholders() {}

    /** The names a text uses. */
    static Set<String> in(String text) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    /** The text with each name replaced by its value, word for word. */
    static String filled(String text, Function<String, String> values) {
        return NAME.matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
