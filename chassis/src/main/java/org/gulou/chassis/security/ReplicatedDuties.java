package org.gulou.chassis.security;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.gulou.chassis.directory.Duties;

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
        return duties.heldBy(user, at).stream()
                .map(d -> new HeldDuty(d.id(), d.role(), d.subjectType(), d.subjectCode(), d.areaCode(), d.actingFor()))
                .toList();
    }
}
