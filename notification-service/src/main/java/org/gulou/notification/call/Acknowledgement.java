package org.gulou.notification.call;

import java.time.Duration;
import java.util.List;
import org.gulou.chassis.directory.DutyRole;

/** That somebody must say they know: within what time, and whom to call in turn when nobody does. */
public record Acknowledgement(Duration within, List<DutyRole> escalateTo) {

    public Acknowledgement {
        escalateTo = List.copyOf(escalateTo);
    }
}
