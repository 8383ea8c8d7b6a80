package org.gulou.notification.me;

import java.util.UUID;

/** A task and its place in the order: the smaller the number, the more urgent. */
record TaskRow(long urgency, TaskView view) {

    UUID id() {
        return view.id();
    }
}
