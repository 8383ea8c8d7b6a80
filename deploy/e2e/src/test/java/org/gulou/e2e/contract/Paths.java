package org.gulou.e2e.contract;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the parameters of a path. */
final class Paths {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final String NOBODYS_ID = "01900000-0000-7000-8000-00000000dead";
    private static final Map<String, String> NOTHINGS = Map.of(
            "code", "450226999",
            "template", "NONE",
            "unit", "450226999",
            "period", "2026-01-01",
            "n", "1");

    private Paths() {}

    /** With ids and codes of nothing there is. */
    static String ofNothing(String path) {
        return filled(path, Map.of());
    }

    /** With the id of one thing, and nothing for the other parameters. */
    static String of(String path, String id) {
        return filled(path, Map.of("id", id));
    }

    private static String filled(String path, Map<String, String> known) {
        Matcher parameter = PARAMETER.matcher(path);
        return parameter.replaceAll(found -> {
            String name = found.group(1);
            return known.getOrDefault(name, NOTHINGS.getOrDefault(name, NOBODYS_ID));
        });
    }
}
