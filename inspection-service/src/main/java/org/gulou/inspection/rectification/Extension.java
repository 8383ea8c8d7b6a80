package org.gulou.inspection.rectification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** More time asked for, the n-th from 1; {@code approved} is null until somebody decides. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Extension(
        int n,
        Instant until,
        String reason,
        String requestedBy,
        Instant requestedAt,
        Boolean approved,
        String note,
        String decidedBy,
        Instant decidedAt) {

    @JsonIgnore
    boolean isPending() {
        return approved == null;
    }

    @JsonIgnore
    boolean isGranted() {
        return Boolean.TRUE.equals(approved);
    }

    Extension decided(boolean granted, String why, String by, Instant at) {
        return new Extension(n, until, reason, requestedBy, requestedAt, granted, why, by, at);
    }
}
