package org.gulou.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the account of each role may act, and where else there is for it: beside and above. */
final class Places {

    private static final String COUNTY = "450226";

    private final Calls calls;
    private final Map<String, List<String>> areas = new HashMap<>();

    Places(Calls calls) {
        this.calls = calls;
    }

    /** Whether the account is bound to areas, and not to organisations or sites of its own. */
    boolean hasAreas(String role) throws IOException, InterruptedException {
        return !areas(role).isEmpty();
    }

    /** The first of the account's areas; the county for an account that has none. */
    String own(String role) throws IOException, InterruptedException {
        return hasAreas(role) ? areas(role).get(0) : COUNTY;
    }

    private List<String> areas(String role) throws IOException, InterruptedException {
        List<String> known = areas.get(role);
        if (known == null) {
            List<String> read = new ArrayList<>();
            calls.read(role, "/grid/v1/me").required("areas").forEach(area -> read.add(area.textValue()));
            known = List.copyOf(read);
            areas.put(role, known);
        }
        return known;
    }

    /** A place of the same level; where the register has none, one that is in no register. */
    String sibling(String role) throws IOException, InterruptedException {
        String place = own(role);
        Optional<String> above = parent(role);
        if (above.isPresent()) {
            for (JsonNode area : calls.read("system-admin", "/grid/v1/areas/" + above.get() + "/children")
                    .required("items")) {
                if (!area.required("code").textValue().equals(place)) {
                    return area.required("code").textValue();
                }
            }
        }
        int last = place.charAt(place.length() - 1) - '0';
        return place.substring(0, place.length() - 1) + (last == 1 ? 2 : 1);
    }

    /** The place above; none above a province. */
    Optional<String> parent(String role) throws IOException, InterruptedException {
        String place = own(role);
        int digits = place.length() > 6 ? place.length() - 3 : place.length() - 2;
        return digits == 0 ? Optional.empty() : Optional.of(place.substring(0, digits));
    }
}
