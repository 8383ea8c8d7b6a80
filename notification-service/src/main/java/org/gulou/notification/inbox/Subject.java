package org.gulou.notification.inbox;

import org.gulou.chassis.area.AreaCode;

/** What a notification is about: the kind of thing, its id, and the place it lies in. */
public record Subject(String type, String id, AreaCode areaCode) {

    /** How long a kind may be. */
    public static final int TYPE = 32;

    /** How long an id may be. */
    public static final int ID = 200;

    /** The same, each part cut to what is kept: an alert about a shortened id beats one that is lost. */
    Subject fitting() {
        return new Subject(Texts.cut(type, TYPE), Texts.cut(id, ID), areaCode);
    }
}
