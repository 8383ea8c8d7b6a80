package org.gulou.grid.campaign.coverage;

import org.gulou.grid.campaign.Outcome;

/** How many are due, and what became of them; also a difference of two such. Outcomes and pending always sum to due. */
public record Tally(
        int due,
        int pending,
        int done,
        int exempt,
        int refused,
        int away,
        int unreachable,
        int notFound,
        int transferred,
        int overdue) {

    /** Nobody, or no difference. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** So many with that outcome, null for pending. */
    public static Tally of(int count, Outcome outcome, boolean overdue) {
        int late = overdue ? count : 0;
        if (outcome == null) {
            return new Tally(count, count, 0, 0, 0, 0, 0, 0, 0, late);
        }
        return switch (outcome) {
            case DONE -> new Tally(count, 0, count, 0, 0, 0, 0, 0, 0, late);
            case EXEMPT -> new Tally(count, 0, 0, count, 0, 0, 0, 0, 0, late);
            case REFUSED -> new Tally(count, 0, 0, 0, count, 0, 0, 0, 0, late);
            case AWAY -> new Tally(count, 0, 0, 0, 0, count, 0, 0, 0, late);
            case UNREACHABLE -> new Tally(count, 0, 0, 0, 0, 0, count, 0, 0, late);
            case NOT_FOUND -> new Tally(count, 0, 0, 0, 0, 0, 0, count, 0, late);
            case TRANSFERRED -> new Tally(count, 0, 0, 0, 0, 0, 0, 0, count, late);
            case WITHDRAWN -> of(count, null, overdue);
        };
    }

    /** So many more overdue, or fewer, of those who are counted already. */
    public static Tally overdue(int count) {
        return new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, count);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                due + other.due,
                pending + other.pending,
                done + other.done,
                exempt + other.exempt,
                refused + other.refused,
                away + other.away,
                unreachable + other.unreachable,
                notFound + other.notFound,
                transferred + other.transferred,
                overdue + other.overdue);
    }

    /** The difference that undoes this one. */
    public Tally negated() {
        return new Tally(
                -due, -pending, -done, -exempt, -refused, -away, -unreachable, -notFound, -transferred, -overdue);
    }

    /** Whether outcomes and pending sum to due. */
    public boolean isSound() {
        return pending + done + exempt + refused + away + unreachable + notFound + transferred == due;
    }
}
