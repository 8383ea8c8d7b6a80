package org.gulou.notification.call;

import java.util.List;

/** What a deadline that passed led to: a rung and the users on it, or nowhere; and who had not answered. */
record Climb(Rung rung, List<String> silent, List<String> users) {

    static Climb to(Rung rung, List<String> silent, List<String> users) {
        return new Climb(rung, silent, users);
    }

    static Climb nowhere(List<String> silent) {
        return new Climb(null, silent, List.of());
    }

    /** Whether there was nobody left to call. */
    boolean isExhausted() {
        return rung == null;
    }
}
