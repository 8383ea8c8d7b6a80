package org.gulou.notification.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** The turns of all rosters. */
@ApplicationScoped
class Shifts implements PanacheRepositoryBase<Shift, UUID> {

    List<Shift> runningAt(AreaCode area, Instant at) {
        return list("areaCode = ?1 and startsAt <= ?2 and endsAt > ?2 order by startsAt, id", area.value(), at);
    }

    /** The turns that lie at least in part within that time. */
    List<Shift> within(AreaCode area, Instant from, Instant to) {
        return list(
                "areaCode = ?1 and startsAt < ?3 and endsAt > ?2 order by startsAt, post, userId, id",
                area.value(),
                from,
                to);
    }

    /** Takes out the turns that begin within that time. */
    void removeBeginning(AreaCode area, Instant from, Instant to) {
        delete("areaCode = ?1 and startsAt >= ?2 and startsAt < ?3", area.value(), from, to);
    }
}
