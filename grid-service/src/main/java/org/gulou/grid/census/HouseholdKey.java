package org.gulou.grid.census;

import org.gulou.chassis.area.AreaCode;

/** Which household of which grid. */
record HouseholdKey(AreaCode grid, String number) {

    static final String KIND = "H/";

    /** As the import engine keeps it. */
    String text() {
        return KIND + grid.value() + "/" + number;
    }

    static HouseholdKey of(String text) {
        int end = text.indexOf('/', KIND.length());
        return new HouseholdKey(new AreaCode(text.substring(KIND.length(), end)), text.substring(end + 1));
    }
}
