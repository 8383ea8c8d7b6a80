package org.gulou.local;

import java.util.Locale;

/** The four services that own a database, in the order people know them. */
enum Service {
    GRID,
    INSPECTION,
    REPORT,
    NOTIFICATION;

    /** The short name: of the database, of the path, of the topics. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The module, and what people call the process. */
    String module() {
        return id() + "-service";
    }
}
