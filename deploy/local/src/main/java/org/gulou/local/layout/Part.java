package org.gulou.local.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The processes of a stack, in the order they are started in; they are stopped in the reverse one. */
public enum Part {
    POSTGRES,
    KAFKA,
    KEYCLOAK,
    GRID,
    INSPECTION,
    REPORT,
    NOTIFICATION,
    GATEWAY;

    /** Its name in file names, {@code postgres}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names, in the order of starting. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Part::id).toList();
    }
}
