package org.gulou.e2e.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** A row of the board: who is due in an area, how many have an outcome and how many have none; the share, null where nobody counts. */
record Coverage(String areaCode, int due, int done, int settledOtherwise, int pending, Double share) {

    static Coverage of(JsonNode row) {
        int otherwise = Stream.of("exempt", "refused", "away", "unreachable", "notFound", "transferred")
                .mapToInt(outcome -> row.required(outcome).intValue())
                .sum();
        JsonNode share = row.path("coverage");
        return new Coverage(
                row.required("areaCode").textValue(),
                row.required("due").intValue(),
                row.required("done").intValue(),
                otherwise,
                row.required("pending").intValue(),
                share.isNumber() ? share.doubleValue() : null);
    }

    boolean sums() {
        return done + settledOtherwise + pending == due;
    }
}
