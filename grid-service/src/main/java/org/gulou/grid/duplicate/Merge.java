package org.gulou.grid.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A merge that stands: who was merged into whom, when, and the household whose head the duplicate was, null for none; purged once
 * nobody knows any more what was taken over.
 */
record Merge(String countyCode, UUID id, UUID survivorId, UUID duplicateId, UUID headOf, Instant at, boolean purged) {

    /** Lets pass what can still be undone; 409 UNMERGE_TOO_LATE. */
    void requireUndoable(Instant now, Duration within) {
        if (purged || at.plus(within).isBefore(now)) {
            throw DuplicateError.UNMERGE_TOO_LATE.with("mergedAt", at);
        }
    }
}
