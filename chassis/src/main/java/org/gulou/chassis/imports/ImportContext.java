package org.gulou.chassis.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** For whom and how an import runs; the areas are the sender's scope at the moment they sent the file. */
public record ImportContext(
        UUID importId, String kind, String sender, List<AreaCode> areas, OnDuplicate onDuplicate, Instant receivedAt) {

    public ImportContext {
        areas = List.copyOf(areas);
    }

    /** Whether that place lies inside the sender's areas. */
    public boolean covers(AreaCode area) {
        return area != null && areas.stream().anyMatch(mine -> mine.contains(area));
    }
}
