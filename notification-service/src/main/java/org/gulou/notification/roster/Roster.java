package org.gulou.notification.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.gulou.chassis.area.AreaCode;

/** The roster of one area, whose version counts its changes. */
@Entity
class Roster {

    @Id
    private String areaCode;

    private Instant updatedAt;

    @Version
    private long version;

    protected Roster() {}

    Roster(AreaCode area, Instant at) {
        this.areaCode = area.value();
        this.updatedAt = at;
    }

    /** Notes that its shifts were written anew. */
    void rewritten(Instant at) {
        updatedAt = at;
    }

    AreaCode area() {
        return new AreaCode(areaCode);
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
