package org.gulou.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The operations of a document. */
final class Operations {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private Operations() {}

    /** All of them. */
    static Stream<ObjectNode> of(JsonNode document) {
        Stream.Builder<ObjectNode> found = Stream.builder();
        document.path("paths").forEach(item -> inItem(item, (method, operation) -> found.add(operation)));
        return found.build();
    }

    /** Those of one path, each with its method in lower case. */
    static void inItem(JsonNode item, BiConsumer<String, ObjectNode> visitor) {
        item.properties().forEach(member -> {
            if (METHODS.contains(member.getKey()) && member.getValue() instanceof ObjectNode operation) {
                visitor.accept(member.getKey(), operation);
            }
        });
    }
}
