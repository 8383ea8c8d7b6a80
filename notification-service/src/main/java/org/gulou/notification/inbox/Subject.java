package org.gulou.notification.inbox;

import org.gulou.chassis.area.AreaCode;

/** What a notification is about: the kind of thing, its id, and the place it lies in. */
public record Subject(String type, String id, AreaCode areaCode) {}
