package org.gulou.grid.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/** An edition of the rules for one kind of person, and where it comes from if that is known. */
public record ProtocolView(
        UUID id,
        String name,
        String edition,
        String appliesTo,
        LocalDate effectiveFrom,
        List<ProtocolStep> steps,
        String source,
        Instant publishedAt)
        implements Tagged {

    /** Whether people may be monitored by it on that day: its first one, or a later one. */
    public boolean isInForceOn(LocalDate day) {
        return !effectiveFrom.isAfter(day);
    }

    // What is published never changes.
    @Override
    public ETag etag() {
        return ETag.of(0);
    }
}
