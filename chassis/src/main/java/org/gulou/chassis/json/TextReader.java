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

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || isSurrogate(point));
    }

    // Two that belong together are read as the one character they are.
    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
