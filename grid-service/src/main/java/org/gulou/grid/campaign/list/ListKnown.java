package org.gulou.grid.campaign.list;

import org.gulou.chassis.area.AreaCode;

/** What a list looks at under one key: of somebody named by their papers what is known of them, of a place that there is one today. */
record ListKnown(KnownPerson person) {

    private static final String PLACE = "A/";

    static ListKnown place() {
        return new ListKnown(null);
    }

    static String key(AreaCode place) {
        return PLACE + place.value();
    }

    static boolean isPlace(String key) {
        return key.startsWith(PLACE);
    }

    static AreaCode place(String key) {
        return new AreaCode(key.substring(PLACE.length()));
    }

    @Override
    public String toString() {
        return "ListKnown[***]";
    }
}
