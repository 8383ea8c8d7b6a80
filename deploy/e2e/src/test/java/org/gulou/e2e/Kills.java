package org.gulou.e2e;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gulou.e2e.day.Interlude;
import org.gulou.e2e.day.Moment;
import org.gulou.local.LocalStack;
import org.gulou.local.layout.Part;

/** Kills one process at each moment of the day, once, and lets the day go on while it comes back. */
final class Kills implements Interlude {

    private static final Map<Moment, Part> VICTIMS = Map.of(
            Moment.GRIDS_MADE, Part.GRID,
            Moment.SITES_REGISTERED, Part.INSPECTION,
            Moment.INSPECTION_SUBMITTED, Part.GATEWAY,
            Moment.NOTICE_SERVED, Part.NOTIFICATION,
            Moment.FIX_CLAIMED, Part.KAFKA,
            Moment.TABLE_ASKED, Part.REPORT,
            Moment.TABLE_FILLED, Part.POSTGRES);

    private final LocalStack stack;
    private final Set<Part> killed = EnumSet.noneOf(Part.class);

    Kills(LocalStack stack) {
        this.stack = stack;
    }

    @Override
    public void at(Moment moment) {
        Part victim = VICTIMS.get(moment);
        long before = stack.pid(victim);
        stack.kill(victim);
        killed.add(victim);
        System.out.printf("                KILLED %s (pid %d) at %s%n", victim.id(), before, moment);
    }

    /** Who has been killed so far. */
    Set<Part> killed() {
        return killed;
    }
}
