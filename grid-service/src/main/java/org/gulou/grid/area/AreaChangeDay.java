package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.timer.TimerHandler;

/** On the day a change takes effect it is carried out; if it cannot be, it is taken back and says why. */
@ApplicationScoped
class AreaChangeDay implements TimerHandler {

    static final String KIND = "area-change";

    private final ChangeCarrier carrier;
    private final ChangeRetreat retreat;

    AreaChangeDay(ChangeCarrier carrier, ChangeRetreat retreat) {
        this.carrier = carrier;
        this.retreat = retreat;
    }

    @Override
    public String kind() {
        return KIND;
    }

    // Set once, with the change, and never moved.
    @Override
    public void hold(String subject) {}

    // Carried out in a transaction of its own, so that a fault undoes all of it and can still be written down. Should
    // the timer survive that one, it finds a change that is planned no more.
    @Override
    public void fire(String subject, Instant dueAt) {
        UUID change = UUID.fromString(subject);
        try {
            carrier.carryOutAlone(change);
        } catch (ProblemException fault) {
            retreat.takeBack(change, fault.code().name());
        }
    }
}
