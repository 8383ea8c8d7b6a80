package org.gulou.notification.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gulou.chassis.area.AreaCode;

/** The fields of an event, read by name, because which ones matter is for a rule to say. */
record Payload(JsonNode data) {

    /** The text of a field, nothing where it is missing or null. */
    Optional<String> text(String field) {
        JsonNode value = data.path(field);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** The texts of a field that is a list of them. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        data.path(field).forEach(value -> texts.add(value.asText()));
        return texts;
    }

    /** The place the event is about; nothing where it names none. */
    Optional<AreaCode> area() {
        return text("areaCode").flatMap(AreaCode::tryParse);
    }

    /** The entries of a field that is a list of objects. */
    List<Payload> entries(String field) {
        List<Payload> entries = new ArrayList<>();
        data.path(field).forEach(value -> entries.add(new Payload(value)));
        return entries;
    }

    /** The values of these fields for an expression; what is missing is null. */
    Map<String, Object> values(Iterable<String> fields) {
        Map<String, Object> values = new TreeMap<>();
        for (String field : fields) {
            values.put(field, value(data.path(field)));
        }
        return values;
    }

    private static Object value(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isTextual() ? value.textValue() : null;
    }
}
