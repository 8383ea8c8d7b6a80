package org.gulou.local.layout;

import java.util.Locale;

/** The four services that own a database, in the order people know them. */
public enum Service {
    GRID,
    INSPECTION,
    REPORT,
    NOTIFICATION;

    /** The short name: of the database, of the path, of the topics. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The module, and what people call the process. */
    public String module() {
        return id() + "-service";
    }

    /** Its process. */
    public Part part() {
        return Part.valueOf(name());
    }
}
