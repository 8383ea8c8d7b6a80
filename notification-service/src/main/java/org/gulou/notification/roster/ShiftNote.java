package org.gulou.notification.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** What one shift tells the next; never changed, only followed by another one. */
@Entity
class ShiftNote {

    @Id
    private UUID id;

    private String areaCode;
    private String text;
    private String writtenBy;
    private Instant writtenAt;

    protected ShiftNote() {}

    ShiftNote(UUID id, AreaCode area, String text, String by, Instant at) {
        this.id = id;
        this.areaCode = area.value();
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    UUID id() {
        return id;
    }

    AreaCode area() {
        return new AreaCode(areaCode);
    }

    String text() {
        return text;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
