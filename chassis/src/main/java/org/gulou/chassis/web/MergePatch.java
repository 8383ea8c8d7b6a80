package org.gulou.chassis.web;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A partial change by RFC 7396, {@code application/merge-patch+json}: a field left out stays, a null clears. Fields and types were
 * checked against {@code T} when it was read.
 *
 * @param <T> a record with every field that may be changed
 */
public final class MergePatch<T> {

    /** The media type of a merge patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectNode patch;
    private final Class<T> type;
    private final ObjectMapper mapper;

    private MergePatch(ObjectNode patch, Class<T> type, ObjectMapper mapper) {
        this.patch = patch;
        this.type = type;
        this.mapper = mapper;
    }

    /** Takes a patch of that type; a field the type does not have, or of another type, is a Jackson fault. */
    static <T> MergePatch<T> of(ObjectNode patch, Class<T> type, ObjectMapper mapper) throws JsonProcessingException {
        mapper.treeToValue(patch, type);
        return new MergePatch<>(patch, type, mapper);
    }

    /** Whether the client sent this field, be it null. */
    public boolean has(String field) {
        return patch.has(field);
    }

    /** The thing as it is to be, to be validated like a whole request. */
    public T applyTo(T current) {
        try {
            return mapper.treeToValue(merged(mapper.valueToTree(current), patch), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as " + type.getSimpleName() + " no longer reads", e);
        }
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), merged(result.get(field.getKey()), field.getValue()));
            }
        });
        return result;
    }

    @Override
    public String toString() {
        // Names only: the values may be personal.
        return "MergePatch of "
                + patch.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MergePatch<?> that && that.type == type && that.patch.equals(patch);
    }

    @Override
    public int hashCode() {
        return patch.hashCode();
    }

    /** What the request hash of a retry is made of. */
    @JsonValue
    ObjectNode json() {
        return patch;
    }
}
