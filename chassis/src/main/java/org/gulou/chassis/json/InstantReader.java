package org.gulou.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.gulou.chassis.time.Years;

/** Reads a moment that says its offset; a number or a time of nowhere is refused. Cut to what the database keeps. */
final class InstantReader extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, json);
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(json.getText());
            return Years.areSound(moment.getYear())
                    ? moment.toInstant().truncatedTo(ChronoUnit.MICROS)
                    : (Instant) context.handleWeirdStringValue(Instant.class, json.getText(), Years.FAULT);
        } catch (DateTimeException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, json.getText(), "not a time with offset");
        }
    }
}
