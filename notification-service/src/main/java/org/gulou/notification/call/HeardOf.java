package org.gulou.notification.call;

import java.time.Instant;
import java.util.UUID;

/** That an event about a duty was heard: which of its events, and when. */
record HeardOf(UUID duty, long seq, Instant at) {

    /** Reads what {@link #subject} has written. */
    static HeardOf parse(String subject) {
        String[] parts = subject.split("/", -1);
        return new HeardOf(
                UUID.fromString(parts[0]), Long.parseLong(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }

    /** The name of its timer. */
    String subject() {
        return duty + "/" + seq + "/" + at.getEpochSecond();
    }
}
