package org.gulou.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Operation ids and tags: one that two services use is prefixed by the service in each. */
final class OperationNames {

    private static final String ID = "operationId";
    private static final String TAGS = "tags";

    private final Set<String> sharedIds;
    private final Set<String> sharedTags;

    OperationNames(SortedMap<String, JsonNode> documents) {
        this.sharedIds = shared(
                documents,
                document -> Operations.of(document).map(o -> o.path(ID).asText("")));
        this.sharedTags = shared(documents, OperationNames::tags);
    }

    /** Renames, in place, what that service's document shares with another. */
    void apply(String service, JsonNode document) {
        Operations.of(document).forEach(operation -> {
            if (sharedIds.contains(operation.path(ID).asText(""))) {
                operation.put(ID, service + Words.capitalised(operation.path(ID).asText()));
            }
            if (operation.path(TAGS) instanceof ArrayNode tags) {
                for (int i = 0; i < tags.size(); i++) {
                    tags.set(i, TextNode.valueOf(tag(service, tags.get(i).asText())));
                }
            }
        });
        document.path(TAGS)
                .forEach(tag -> ((ObjectNode) tag)
                        .put("name", tag(service, tag.path("name").asText())));
    }

    private String tag(String service, String name) {
        return sharedTags.contains(name) ? Words.capitalised(service) + " " + name : name;
    }

    private static Stream<String> tags(JsonNode document) {
        Set<String> names = new HashSet<>();
        document.path(TAGS).forEach(tag -> names.add(tag.path("name").asText()));
        Operations.of(document).forEach(operation -> operation.path(TAGS).forEach(tag -> names.add(tag.asText())));
        return names.stream();
    }

    private interface Names {
        Stream<String> in(JsonNode document);
    }

    private static Set<String> shared(SortedMap<String, JsonNode> documents, Names names) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        documents
                .values()
                .forEach(document -> names.in(document)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .filter(name -> !seen.add(name))
                        .forEach(twice::add));
        return twice;
    }
}
