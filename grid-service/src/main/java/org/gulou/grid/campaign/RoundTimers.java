package org.gulou.grid.campaign;

import java.util.List;
import java.util.UUID;

/** The timers of a round: their kinds, and the text that names a round as their subject. */
final class RoundTimers {

    static final String NEXT = "campaign-next-round";
    static final String OVERDUE = "campaign-overdue";
    static final String REMINDER = "campaign-reminder";
    static final List<String> KINDS = List.of(NEXT, OVERDUE, REMINDER);

    private RoundTimers() {}

    static String subject(UUID campaign, int round) {
        return campaign + "/" + round;
    }

    static UUID campaign(String subject) {
        return UUID.fromString(subject.substring(0, subject.indexOf('/')));
    }

    static int round(String subject) {
        return Integer.parseInt(subject.substring(subject.indexOf('/') + 1));
    }
}
