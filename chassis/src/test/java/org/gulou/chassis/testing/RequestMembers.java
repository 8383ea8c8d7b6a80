package org.gulou.chassis.testing;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The members a contract names in the bodies of requests, against those the reader of each body takes. */
final class RequestMembers {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String CLASS = ".class";
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode document;
    private final ObjectMapper json;
    private final Map<String, List<Class<?>>> types;

    RequestMembers(JsonNode document, ObjectMapper json) throws IOException {
        this.document = document;
        this.json = json;
        this.types = typesByName();
    }

    /** Each member that would be refused, and each schema behind which there is no class, as text; empty if all is well. */
    List<String> refused() {
        List<String> refused = new ArrayList<>();
        for (String schema : schemas()) {
            Set<String> named = new HashSet<>();
            document.at("/components/schemas/" + schema + "/properties")
                    .fieldNames()
                    .forEachRemaining(named::add);
            // Of two classes of one name the second one's schema bears a number.
            List<Class<?>> candidates = types.getOrDefault(schema, types.get(schema.replaceAll("\\d+$", "")));
            if (candidates == null) {
                refused.add(schema + ": no class");
            } else if (candidates.stream().noneMatch(type -> read(type).containsAll(named))) {
                candidates.forEach(type -> named.removeAll(read(type)));
                refused.add(schema + ": " + named);
            }
        }
        return refused;
    }

    /** The schemas of objects that the bodies of requests lead to. */
    Set<String> schemas() {
        Deque<String> open = new ArrayDeque<>();
        document.path("paths").findValues("requestBody").forEach(body -> open.addAll(references(body)));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            if (seen.add(name)) {
                open.addAll(references(document.at("/components/schemas/" + name)));
            }
        }
        return seen.stream()
                .filter(name -> document.at("/components/schemas/" + name).has("properties"))
                .collect(Collectors.toSet());
    }

    private static List<String> references(JsonNode part) {
        return part.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith(SCHEMAS))
                .map(reference -> reference.substring(SCHEMAS.length()))
                .toList();
    }

    private Set<String> read(Class<?> type) {
        JavaType java = json.constructType(type);
        return json.getDeserializationConfig().introspect(java).findProperties().stream()
                .filter(BeanPropertyDefinition::couldDeserialize)
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toSet());
    }

    private static Map<String, List<Class<?>>> typesByName() throws IOException {
        Map<String, List<Class<?>>> types = new HashMap<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(CLASS) && !file.contains("-info"))
                    .map(RequestMembers::load)
                    .forEach(type -> types.computeIfAbsent(name(type), name -> new ArrayList<>())
                            .add(type));
        }
        return types;
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A class that was built", e);
        }
    }

    private static String name(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }
}
