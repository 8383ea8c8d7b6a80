package org.gulou.notification.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** One person's turn on the roster of an area. */
@Entity
@Table(name = "roster_shift")
class Shift {

    @Id
    private UUID id;

    private String areaCode;
    private String userId;

    @Enumerated(EnumType.STRING)
    private Post post;

    private Instant startsAt;
    private Instant endsAt;

    protected Shift() {}

    Shift(UUID id, AreaCode area, ShiftLine line) {
        this.id = id;
        this.areaCode = area.value();
        this.userId = line.userId();
        this.post = line.postOrDefault();
        this.startsAt = line.from();
        this.endsAt = line.to();
    }

    AreaCode area() {
        return new AreaCode(areaCode);
    }

    String userId() {
        return userId;
    }

    ShiftLine line() {
        return new ShiftLine(userId, post, startsAt, endsAt);
    }
}
