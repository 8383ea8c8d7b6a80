package org.gulou.notification.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.gulou.chassis.area.AreaCode;

/** Tells the end of every chain: who is on the duty roster now. */
@ApplicationScoped
public class OnDuty {

    private final Shifts shifts;

    OnDuty(Shifts shifts) {
        this.shifts = shifts;
    }

    /** The users on duty for this place at that moment, or for the nearest place above it that has any. */
    public List<String> usersFor(AreaCode area, Instant at) {
        for (AreaCode place = area; place != null; place = place.parent().orElse(null)) {
            List<String> users = shifts.runningAt(place, at).stream()
                    .map(Shift::userId)
                    .distinct()
                    .toList();
            if (!users.isEmpty()) {
                return users;
            }
        }
        return List.of();
    }
}
