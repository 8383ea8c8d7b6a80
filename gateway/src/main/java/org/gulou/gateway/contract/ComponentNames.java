package org.gulou.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What components are called in the merged document. A name that all who use it define alike is shared; one defined differently is
 * prefixed by its service everywhere it is used, and so is whatever refers to it, since it no longer means the same.
 */
final class ComponentNames {

    private final Map<Component, SortedMap<String, JsonNode>> definitions = new HashMap<>();
    private final Set<Component> clashing = new HashSet<>();

    ComponentNames(SortedMap<String, JsonNode> documents) {
        documents.forEach((service, document) -> document.path("components").properties().stream()
                .filter(section -> !section.getKey().equals("securitySchemes"))
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(entry -> definitions
                                .computeIfAbsent(new Component(section.getKey(), entry.getKey()), c -> new TreeMap<>())
                                .put(service, entry.getValue()))));
        definitions.forEach((component, byService) -> {
            if (Set.copyOf(byService.values()).size() > 1) {
                clashing.add(component);
            }
        });
        while (clashing.addAll(sharedThatReferToClashing())) {
            // until nothing shared refers to anything that is not
        }
    }

    /** What has to be renamed in that service's document. */
    Map<Component, String> renamed(String service) {
        return clashing.stream()
                .filter(component -> definitions.get(component).containsKey(service))
                .collect(Collectors.toMap(component -> component, component -> prefixed(service, component)));
    }

    private Set<Component> sharedThatReferToClashing() {
        return definitions.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 && !clashing.contains(entry.getKey()))
                .filter(entry -> entry.getValue().values().stream()
                        .anyMatch(
                                definition -> References.in(definition).stream().anyMatch(clashing::contains)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private String prefixed(String service, Component component) {
        String name = Words.capitalised(service) + component.name();
        while (definitions.containsKey(new Component(component.section(), name))) {
            name += "_";
        }
        return name;
    }
}
