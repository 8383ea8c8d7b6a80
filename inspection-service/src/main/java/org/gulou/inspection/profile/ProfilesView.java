package org.gulou.inspection.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/** Each profile and whether it is on at this place today; the version is that of the place's own settings, 0 when it has none. */
public record ProfilesView(AreaCode areaCode, List<Entry> profiles, long version) implements Tagged {

    /** One profile: since when it is on, or from when it will be, and at which place that was said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(Profile profile, boolean on, LocalDate from, AreaCode areaCode) {}

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
