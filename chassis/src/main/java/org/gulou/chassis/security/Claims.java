package org.gulou.chassis.security;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Reads claims whatever shape the token library gives them. */
final class Claims {

    private Claims() {}

    /** The texts of a claim that is one text or an array of them; anything else in it is passed over. */
    static Set<String> texts(Object claim) {
        Set<String> texts = new TreeSet<>();
        collect(claim, texts);
        return texts;
    }

    private static void collect(Object claim, Set<String> texts) {
        if (claim instanceof String text) {
            texts.add(text);
        } else if (claim instanceof JsonString text) {
            texts.add(text.getString());
        } else if (claim instanceof JsonArray array) {
            for (JsonValue value : array) {
                collect(value, texts);
            }
        } else if (claim instanceof Collection<?> values) {
            values.forEach(value -> collect(value, texts));
        }
    }
}
