package org.gulou.notification.roster;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** What one shift told the next, by whom and when. */
public record ShiftNoteView(UUID id, AreaCode areaCode, String text, String writtenBy, Instant writtenAt) {

    static ShiftNoteView from(ShiftNote note) {
        return new ShiftNoteView(note.id(), note.area(), note.text(), note.writtenBy(), note.writtenAt());
    }
}
