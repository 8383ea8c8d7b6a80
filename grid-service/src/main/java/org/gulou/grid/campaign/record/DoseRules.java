package org.gulou.grid.campaign.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.Dose;
import org.gulou.grid.campaign.Outcome;

/** What holds between the doses of one person: in their order, no closer together than allowed, and none after a contraindication. */
final class DoseRules {

    private final List<Dose> doses;
    private final BusinessClock clock;

    DoseRules(List<Dose> doses, BusinessClock clock) {
        this.doses = doses;
        this.clock = clock;
    }

    /** Why a fact cannot be taken for that dose, if it cannot. A fact that would not prevail changes nothing and may be taken. */
    Optional<RecordError> fault(TargetState state, Fact fact, TargetStates states) {
        if (doses.isEmpty() || !fact.prevailsOver(state.standing())) {
            return Optional.empty();
        }
        Instant given = fact.outcome() == Outcome.DONE ? fact.at() : null;
        TargetState before = states.before(state);
        if (given != null && before != null) {
            Optional<RecordError> tooSoon =
                    order(before.doneAt(), given, state.key().dose());
            if (tooSoon.isPresent()) {
                return tooSoon;
            }
        }
        TargetState after = states.after(state);
        boolean breaksTheNext = after != null
                && after.doneAt() != null
                && order(given, after.doneAt(), after.key().dose()).isPresent();
        return breaksTheNext ? Optional.of(RecordError.DOSE_FOLLOWED) : Optional.empty();
    }

    /** Lets the dose after that one be given when its interval is over, and none be given that follows one somebody is exempt from. */
    void settle(TargetState state, TargetStates states, Instant now) {
        if (doses.isEmpty()) {
            return;
        }
        TargetState after = states.after(state);
        if (after != null) {
            Instant done = state.doneAt();
            after.allowFrom(done == null ? null : earliest(done, after.key().dose()), now);
        }
        Instant exempt = null;
        for (TargetState dose : states.doses(state)) {
            dose.followExemption(exempt, now);
            exempt = dose.exemptAt() == null ? exempt : dose.exemptAt();
        }
    }

    private Optional<RecordError> order(Instant previous, Instant given, int dose) {
        if (previous == null || given.isBefore(previous)) {
            return Optional.of(RecordError.DOSE_BEFORE_PREVIOUS);
        }
        return given.isBefore(earliest(previous, dose)) ? Optional.of(RecordError.DOSE_TOO_EARLY) : Optional.empty();
    }

    // In whole days: what was given in an afternoon may be followed by a morning.
    private Instant earliest(Instant previous, int dose) {
        int interval = doses.get(dose - 1).interval();
        return interval == 0 ? previous : clock.startOf(clock.dayOf(previous).plusDays(interval));
    }
}
