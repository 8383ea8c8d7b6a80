package org.gulou.notification.rule;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The events rules may be made for: where they come from and which fields they carry. */
@ApplicationScoped
public class EventCatalogue {

    private static final String RESOURCE = "/rules/events.json";

    private final Map<String, Entry> byType;

    EventCatalogue() {
        try (InputStream in = EventCatalogue.class.getResourceAsStream(RESOURCE)) {
            byType = new TreeMap<>(JsonMapper.builder().build().readValue(in, Entries.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the catalogue of events", e);
        }
    }

    /** What a field holds. */
    public enum FieldType {
        TEXT,
        NUMBER,
        BOOLEAN,
        TIME,
        LIST
    }

    /** One type of event: its topic, and its fields by name. */
    public record Entry(String topic, Map<String, FieldType> fields) {

        /** The fields an expression may use. */
        Map<String, FieldType> scalars() {
            Map<String, FieldType> scalars = new TreeMap<>(fields);
            scalars.values().removeIf(type -> type == FieldType.LIST);
            return scalars;
        }

        /** The names a template may use: the scalar fields, and the names of what their codes stand for. */
        Set<String> placeholders() {
            Set<String> names = new TreeSet<>(scalars().keySet());
            names.addAll(PayloadNames.of(fields.keySet()));
            return names;
        }
    }

    /** What is known of that type of event. */
    Optional<Entry> find(String eventType) {
        return Optional.ofNullable(eventType).map(byType::get);
    }

    /** All topics these events come by. */
    Set<String> topics() {
        return byType.values().stream().map(Entry::topic).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The shape of the resource. */
    private static final class Entries extends TreeMap<String, Entry> {
        private static final long serialVersionUID = 1L;
    }
}
