package org.gulou.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gulou.gateway.route.Service;

/** Merges the contracts of the services, keyed by {@link Service#segment()}, into one OpenAPI 3.1 document. */
final class ContractMerge {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String VERSION = "3.1.0";

    private final SortedMap<String, JsonNode> paths = new TreeMap<>();
    private final SortedMap<String, JsonNode> tags = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, JsonNode>> components = new TreeMap<>();

    private ContractMerge() {}

    /** The merged document; the given ones are left as they are. Refuses a document of another version than 3.1. */
    static ObjectNode merge(Map<Service, JsonNode> contracts) {
        SortedMap<String, JsonNode> documents = new TreeMap<>();
        contracts.forEach((service, document) -> {
            if (!document.path("openapi").asText().startsWith("3.1.")) {
                throw new IllegalArgumentException("the contract of " + service.segment() + " is not OpenAPI 3.1");
            }
            documents.put(service.segment(), document.deepCopy());
        });
        ComponentNames componentNames = new ComponentNames(documents);
        OperationNames operationNames = new OperationNames(documents);
        ContractMerge merge = new ContractMerge();
        documents.forEach((service, document) -> {
            operationNames.apply(service, document);
            merge.add(service, document, componentNames.renamed(service));
        });
        return merge.document();
    }

    private void add(String service, JsonNode document, Map<Component, String> renamed) {
        References.rename(document, renamed);
        document.path("tags").forEach(tag -> tags.put(tag.path("name").asText(), tag));
        document.path("components").properties().stream()
                .filter(section -> !section.getKey().equals("securitySchemes"))
                .forEach(section -> section.getValue().properties().forEach(entry -> {
                    Component component = new Component(section.getKey(), entry.getKey());
                    components
                            .computeIfAbsent(section.getKey(), s -> new TreeMap<>())
                            .put(renamed.getOrDefault(component, entry.getKey()), entry.getValue());
                }));
        String prefix = Service.valueOf(service.toUpperCase(Locale.ROOT)).prefix();
        document.path("paths").properties().forEach(path -> {
            if (!path.getKey().startsWith(prefix)) {
                throw new IllegalArgumentException(
                        "no route leads to " + path.getKey() + " of the contract of " + service);
            }
            Operations.inItem(
                    path.getValue(), (method, operation) -> DoorRules.apply(path.getKey(), method, operation));
            paths.put(path.getKey(), path.getValue());
        });
    }

    private ObjectNode document() {
        ObjectNode document = JSON.objectNode().put("openapi", VERSION);
        document.putObject("info")
                .put("title", "Gulou")
                .put("description", "Everything the suite offers, as it is reached through the gateway.")
                .put("version", "1.0.0")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("tags").addAll(tags.values());
        document.putObject("paths").setAll(paths);
        ObjectNode merged = document.putObject("components");
        components.forEach((section, entries) -> merged.putObject(section).setAll(entries));
        DoorRules.describe(merged);
        return document;
    }
}
