package org.gulou.inspection.checklist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/** A checklist; {@code version} is its edition, its tag comes from the row. */
public record ChecklistView(
        UUID id,
        String categoryCode,
        String module,
        int version,
        ChecklistState state,
        Instant publishedAt,
        List<ChecklistItem> items,
        @JsonIgnore ETag etag)
        implements Tagged {

    static ChecklistView from(Checklist list) {
        return new ChecklistView(
                list.id(),
                list.subject().categoryCode(),
                list.subject().module(),
                list.edition(),
                list.state(),
                list.publishedAt(),
                list.items(),
                ETag.of(list.version()));
    }
}
