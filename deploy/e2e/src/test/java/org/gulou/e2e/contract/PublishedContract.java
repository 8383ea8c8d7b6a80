package org.gulou.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The merged document at {@code /openapi.json}. */
record PublishedContract(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

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

    /** Whether a request without a token is meant to be served. */
    boolean isPublic(Operation operation) {
        JsonNode security = document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("security");
        return security.isArray() && security.isEmpty();
    }
}
