package org.gulou.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The merged document at {@code /openapi.json}. */
record PublishedContract(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private static final Set<String> PLACES =
            Set.of("areaCode", "gridCode", "parentCode", "subjectCode", "unitCodes", "units");

    Set<Operation> operations() {
        Set<Operation> operations = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey()));
                }
            }
        }
        return operations;
    }

    /** Whether it is asked about a place or about one thing, which may lie in a place: by a parameter or a member of its body. */
    boolean takesPlace(Operation operation) {
        return operation.path().contains("{") || parameters(operation).contains("area") || bodyNamesPlace(operation);
    }

    private Set<String> parameters(Operation operation) {
        Set<String> names = new LinkedHashSet<>();
        definition(operation)
                .path("parameters")
                .forEach(parameter -> names.add(resolved(parameter).path("name").asText()));
        return names;
    }

    private boolean bodyNamesPlace(Operation operation) {
        for (JsonNode content : definition(operation).at("/requestBody/content")) {
            for (String member : PLACES) {
                if (resolved(content.path("schema")).path("properties").has(member)) {
                    return true;
                }
            }
        }
        return false;
    }

    private JsonNode definition(Operation operation) {
        return document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Whether a request without a token is meant to be served: nothing is required, or nothing is one of the alternatives. */
    boolean isPublic(Operation operation) {
        JsonNode security = definition(operation).path("security");
        for (JsonNode alternative : security) {
            if (alternative.isEmpty()) {
                return true;
            }
        }
        return security.isArray() && security.isEmpty();
    }
}
