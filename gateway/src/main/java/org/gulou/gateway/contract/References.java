package org.gulou.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** References within a document: {@code $ref} and the values of a discriminator's mapping. */
final class References {

    private static final String REF = "$ref";
    private static final String MAPPING = "mapping";

    private References() {}

    /** The components that a node refers to, directly. */
    static Set<Component> in(JsonNode node) {
        Set<Component> found = new HashSet<>();
        rewrite(node.deepCopy(), reference -> {
            Component.referredBy(reference).ifPresent(found::add);
            return reference;
        });
        return found;
    }

    /** Renames, in place, every reference to one of these components. */
    static void rename(JsonNode node, Map<Component, String> names) {
        rewrite(
                node,
                reference -> Component.referredBy(reference)
                        .filter(names::containsKey)
                        .map(component -> component.rename(reference, names.get(component)))
                        .orElse(reference));
    }

    private static void rewrite(JsonNode node, UnaryOperator<String> change) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (member.getKey().equals(REF) && member.getValue().isTextual()) {
                    member.setValue(
                            TextNode.valueOf(change.apply(member.getValue().textValue())));
                } else if (member.getKey().equals(MAPPING) && object.has("propertyName")) {
                    rewriteTexts(member.getValue(), change);
                } else {
                    rewrite(member.getValue(), change);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> rewrite(element, change));
        }
    }

    private static void rewriteTexts(JsonNode mapping, UnaryOperator<String> change) {
        mapping.properties().forEach(member -> {
            if (member.getValue().isTextual()) {
                member.setValue(TextNode.valueOf(change.apply(member.getValue().textValue())));
            }
        });
    }
}
