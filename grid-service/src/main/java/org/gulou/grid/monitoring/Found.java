package org.gulou.grid.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What a check found, as it is sealed: one text, so that not even its shape is told. */
record Found(BigDecimal temperature, List<String> symptoms, String result, String note) {

    static final Found NOTHING = new Found(null, null, null, null);

    static Found of(RecordCheck request) {
        return new Found(
                request.temperature(), Objects.requireNonNullElse(request.symptoms(), List.of()), null, request.note());
    }

    static Found of(TestMade test) {
        return new Found(null, null, test.result(), null);
    }

    @Override
    public String toString() {
        return "Found[***]";
    }
}
