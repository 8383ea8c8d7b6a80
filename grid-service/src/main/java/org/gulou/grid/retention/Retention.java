package org.gulou.grid.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.guard.SystemScope;

/** Carries out every purge there is, one after another. */
@ApplicationScoped
class Retention {

    private final List<Purge> purges;
    private final PurgeRound round;
    private final RetentionConfig config;
    private final BusinessClock clock;

    Retention(Instance<Purge> purges, PurgeRound round, RetentionConfig config, BusinessClock clock) {
        this.purges = purges.stream().sorted(Comparator.comparing(Purge::kind)).toList();
        this.round = round;
        this.config = config;
        this.clock = clock;
    }

    /**
     * One round in the name of that day; whether all is done, else another one is due. A purge that fails does not keep the others from
     * theirs; its fault is thrown at the end.
     */
    boolean work(LocalDate day) {
        boolean done = true;
        RuntimeException fault = null;
        for (Purge purge : purges) {
            try {
                done &= SystemScope.call(() -> carryOut(purge, day));
            } catch (RuntimeException e) {
                fault = first(fault, e);
            }
        }
        if (fault != null) {
            throw fault;
        }
        return done;
    }

    private boolean carryOut(Purge purge, LocalDate day) {
        Instant endedBefore = clock.instant().minus(keep(purge));
        for (int i = 0; i < config.chunks(); i++) {
            if (!round.removeSome(purge, day, endedBefore, config.chunk())) {
                return true;
            }
        }
        return false;
    }

    private Duration keep(Purge purge) {
        return Optional.ofNullable(config.keep().get(purge.kind())).orElseGet(purge::keep);
    }

    private static RuntimeException first(RuntimeException before, RuntimeException now) {
        if (before == null) {
            return now;
        }
        before.addSuppressed(now);
        return before;
    }
}
