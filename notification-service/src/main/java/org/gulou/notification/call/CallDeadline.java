package org.gulou.notification.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.timer.TimerHandler;

/** Fires when the time to answer a call is up. */
@ApplicationScoped
class CallDeadline implements TimerHandler {

    static final String KIND = "call-deadline";

    private final CallService calls;

    CallDeadline(CallService calls) {
        this.calls = calls;
    }

    @Override
    public String kind() {
        return KIND;
    }

    // Set with the call, and moved as this one fires.
    @Override
    public void hold(String subject) {}

    @Override
    public void fire(String subject, Instant dueAt) {
        calls.deadline(UUID.fromString(subject));
    }
}
