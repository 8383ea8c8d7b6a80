package org.gulou.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** One thing that lies in a place. */
record Thing(String id, String place) {

    private static final List<String> PLACES = List.of("assignedCode", "areaCode", "gridCode", "unitCode");

    /** The first of the collection in that place, or, where nothing lies as far down, in the one above it. */
    static Thing firstIn(Calls calls, String collection, String place) throws IOException, InterruptedException {
        for (String around = place; around.length() > 6; around = around.substring(0, around.length() - 3)) {
            JsonNode items = calls.read("county-officer", collection + "?limit=1&area=" + around)
                    .required("items");
            if (!items.isEmpty()) {
                return of(items.get(0));
            }
        }
        throw new IllegalStateException("Nothing of " + collection + " lies around " + place);
    }

    private static Thing of(JsonNode item) {
        String place = PLACES.stream()
                .filter(item::hasNonNull)
                .findFirst()
                .map(member -> item.get(member).textValue())
                .orElseThrow(() -> new IllegalStateException("It lies in no place: " + item));
        return new Thing(item.required("id").textValue(), place);
    }

    boolean liesIn(String area) {
        return place.startsWith(area);
    }

    boolean concerns(String area) {
        return place.startsWith(area) || area.startsWith(place);
    }
}
