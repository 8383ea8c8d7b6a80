package org.gulou.inspection.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What somebody did about a notice: for which findings, with which words and which evidence. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NoticeStep(Verb verb, Instant at, String by, List<UUID> findingIds, String text, List<UUID> evidence) {

    // As they come back from the database, where empty lists are left out.
    public NoticeStep {
        findingIds = findingIds == null ? List.of() : List.copyOf(findingIds);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** What can be done about a notice. */
    public enum Verb {
        ISSUED,
        SERVED,
        FIXED,
        VERIFIED,
        REJECTED,
        REOPENED,
        EXTENSION_REQUESTED,
        EXTENSION_DECIDED
    }
}
