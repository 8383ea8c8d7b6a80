package org.gulou.notification.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/** The roster of an area (值班表) within some time: who is on duty, from when until when; version 0 before it was first written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RosterView(
        AreaCode areaCode, Instant from, Instant to, List<ShiftLine> shifts, Instant updatedAt, long version)
        implements Tagged {

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
