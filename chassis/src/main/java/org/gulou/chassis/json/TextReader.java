package org.gulou.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Reads a text, but none with a NUL or half a character in it: the database holds no such text. Half a character is a surrogate without
 * the other one, which JSON can escape and UTF-8 cannot write; it would be stored as a question mark.
 */
final class TextReader extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(json, context);
        return text == null || isWhole(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "a NUL or half a character in a text");
    }

    // A plain loop, as every text of every body comes through here.
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                // The two are one character.
                i++;
            } else if (unit == 0 || Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }
}
