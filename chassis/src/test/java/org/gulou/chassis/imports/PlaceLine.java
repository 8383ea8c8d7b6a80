package org.gulou.chassis.imports;

import org.gulou.chassis.area.AreaCode;

/** A place as a file names it. */
record PlaceLine(AreaCode code, String name) {

    String key() {
        return code.value();
    }

    /** The place it lies in; none for a county, where this list begins. */
    String parent() {
        return code.value().length() <= 6 ? null : code.parent().orElseThrow().value();
    }
}
