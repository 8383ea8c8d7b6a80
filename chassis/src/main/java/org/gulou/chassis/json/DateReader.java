package org.gulou.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.gulou.chassis.time.Years;

/** Reads a date as {@code 2026-11-24} and nothing else. */
final class DateReader extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    DateReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        try {
            LocalDate date = LocalDate.parse(json.getText());
            return Years.areSound(date.getYear())
                    ? date
                    : (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), Years.FAULT);
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), "not a date");
        }
    }
}
