package org.gulou.chassis.directory;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.gulou.chassis.security.HeldDuties;
import org.gulou.chassis.security.HeldDuty;

/** The duties of users by the replica; their owner has a bean of its own in its place. */
@DefaultBean
@ApplicationScoped
class ReplicatedDuties implements HeldDuties {

    private final Duties duties;

    ReplicatedDuties(Duties duties) {
        this.duties = duties;
    }

    @Override
    public List<HeldDuty> of(String user, Instant at) {
        return duties.heldBy(user, at);
    }
}
