package org.gulou.local.process;

import java.util.List;
import java.util.Map;

/** The environment of a child: the launcher's, without what would change how the programs of the stack work. */
final class ChildEnvironment {

    private static final List<String> FOREIGN =
            List.of("GULOU_", "QUARKUS_", "KC_", "KEYCLOAK_", "KAFKA_", "PG", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    private ChildEnvironment() {}

    static void apply(ProcessBuilder builder, Map<String, String> own) {
        builder.environment().keySet().removeIf(ChildEnvironment::isForeign);
        builder.environment().putAll(own);
    }

    private static boolean isForeign(String name) {
        return FOREIGN.stream().anyMatch(name::startsWith);
    }
}
