package org.gulou.grid.campaign.record;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gulou.grid.campaign.Outcome;
import org.gulou.grid.campaign.coverage.Place;
import org.gulou.grid.campaign.coverage.Tally;

/** A target while a batch is recorded: what stood, and what stands now. */
final class TargetState {

    private final Key key;
    private final UUID id;
    private final Place place;
    private final Instant dueAt;
    private final Tally before;
    private Fact standing;
    private UUID recordId;
    private boolean overdue;
    private Instant earliestAt;
    private Instant impliedAt;
    private boolean changed;
    private final Set<Told> told = new HashSet<>();

    /** Which target: a subject's, in a round, for a dose. */
    record Key(int round, UUID subject, int dose) {}

    TargetState(
            Key key,
            UUID id,
            Place place,
            Instant dueAt,
            Fact standing,
            UUID recordId,
            boolean overdue,
            Instant earliestAt,
            Instant impliedAt) {
        this.key = key;
        this.id = id;
        this.place = place;
        this.dueAt = dueAt;
        this.standing = standing;
        this.recordId = recordId;
        this.overdue = overdue;
        this.earliestAt = earliestAt;
        this.impliedAt = impliedAt;
        this.before = tally();
        if (standing != null) {
            told.add(standing.told());
        }
    }

    /** One nothing has been recorded of, due at that moment. */
    static TargetState pending(Key key, UUID id, Place place, Instant dueAt) {
        return new TargetState(key, id, place, dueAt, null, null, false, null, null);
    }

    /** One of which that fact stands, not due before the end of time: so much of it as a file of results is judged by. */
    static TargetState standing(Key key, Place place, Fact fact) {
        return new TargetState(key, null, place, Instant.MAX, fact, null, false, null, null);
    }

    /** Remembers what had been told of it before. */
    void recall(Collection<Told> before) {
        told.addAll(before);
    }

    /** Whether that has been told of it, be it that something later holds. */
    boolean hasBeenTold(Fact fact) {
        return told.contains(fact.told());
    }

    Key key() {
        return key;
    }

    UUID id() {
        return id;
    }

    Place place() {
        return place;
    }

    Fact standing() {
        return standing;
    }

    UUID recordId() {
        return recordId;
    }

    boolean isOverdue() {
        return overdue;
    }

    Instant earliestAt() {
        return earliestAt;
    }

    Instant impliedAt() {
        return impliedAt;
    }

    boolean isChanged() {
        return changed;
    }

    /** The outcome in force, null for pending. */
    Outcome outcome() {
        return impliedAt == null ? recorded() : Outcome.EXEMPT;
    }

    /** The outcome of its own record, null for none. */
    Outcome recorded() {
        return standing == null ? null : standing.outcome().settled();
    }

    /** When it was done; null while it is not. */
    Instant doneAt() {
        return recorded() == Outcome.DONE ? standing.at() : null;
    }

    /** Since when it is recorded as exempt; null while it is not. */
    Instant exemptAt() {
        return recorded() == Outcome.EXEMPT ? standing.at() : null;
    }

    /** Takes a fact in; whether anything is different now. */
    boolean take(Fact fact, UUID record, Instant now) {
        told.add(fact.told());
        if (fact.equals(standing) || !fact.prevailsOver(standing)) {
            return false;
        }
        standing = fact;
        recordId = record;
        impliedAt = null;
        change(now);
        return true;
    }

    /** Lets the dose be given from that moment on; null takes it back. */
    void allowFrom(Instant earliest, Instant now) {
        if (!Objects.equals(earliest, earliestAt)) {
            earliestAt = earliest;
            change(now);
        }
    }

    /** A dose before is exempt since that moment, null for none: so is this one, unless something else is recorded of it. */
    void followExemption(Instant since, Instant now) {
        Instant implied = recorded() == null ? since : null;
        if (!Objects.equals(implied, impliedAt)) {
            impliedAt = implied;
            change(now);
        }
    }

    /** What the counters have to be changed by. */
    Tally difference() {
        return tally().plus(before.negated());
    }

    private void change(Instant now) {
        changed = true;
        overdue = outcome() == null && !dueAt.isAfter(now) && mayBeDone(now);
    }

    private boolean mayBeDone(Instant now) {
        return key.dose() <= 1 || (earliestAt != null && !earliestAt.isAfter(now));
    }

    private Tally tally() {
        return Tally.of(1, outcome(), overdue);
    }
}
