package org.gulou.grid.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * What is owed of one kind of check: up to when every window has been judged, and the one window somebody is to be seen for, which is
 * overdue once it was missed.
 */
@Embeddable
class Owed {

    @Column(name = "settled_until")
    private Instant settledUntil;

    @Column(name = "check_from")
    private Instant from;

    @Column(name = "check_due_at")
    private Instant dueAt;

    protected Owed() {}

    /** Nothing yet; windows that have closed by then are nobody's fault. */
    Owed(Instant settledUntil) {
        this.settledUntil = settledUntil;
    }

    /** The window has closed without a check. */
    void miss(Window window) {
        if (from == null || window.opensAt().isBefore(from)) {
            owe(window);
        }
        settledUntil = window.closesAt();
    }

    /** A check was made for that window, if there was one still open; what comes next is owed, whatever was missed before. */
    void make(Optional<Window> window, CheckPlan plan, CheckKind kind) {
        window.ifPresent(open -> settleUntil(open.closesAt()));
        clear();
        goOn(plan, kind);
    }

    /** Goes by another plan from now on: what has been missed stays owed, what was to come comes as the plan says. */
    void follow(CheckPlan plan, CheckKind kind) {
        if (dueAt != null && dueAt.isAfter(settledUntil)) {
            clear();
        }
        goOn(plan, kind);
    }

    /** Begins anew: nothing is owed of what was before that moment. */
    void begin(Instant now) {
        settleUntil(now);
        clear();
    }

    /** Owes the next window, unless one is owed already. */
    void goOn(CheckPlan plan, CheckKind kind) {
        if (dueAt == null) {
            plan.next(kind, settledUntil).ifPresent(this::owe);
        }
    }

    /** Owes nothing any more. */
    void clear() {
        from = null;
        dueAt = null;
    }

    Instant settledUntil() {
        return settledUntil;
    }

    Instant dueAt() {
        return dueAt;
    }

    private void settleUntil(Instant moment) {
        if (moment.isAfter(settledUntil)) {
            settledUntil = moment;
        }
    }

    private void owe(Window window) {
        from = window.opensAt();
        dueAt = window.closesAt();
    }
}
