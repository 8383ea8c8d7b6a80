package org.gulou.chassis.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.gulou.chassis.time.BusinessClock;

/** Writes a moment as a person of the business zone reads it, by RFC 3339. */
final class InstantWriter extends StdScalarSerializer<Instant> {

    private static final long serialVersionUID = 1L;

    private final transient BusinessClock clock;

    InstantWriter(BusinessClock clock) {
        super(Instant.class);
        this.clock = clock;
    }

    @Override
    public void serialize(Instant moment, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(clock.toLocal(moment)));
    }
}
