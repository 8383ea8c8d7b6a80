package org.gulou.grid.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;

/** What is known of a post while a file is read: where it is, whether there is such a post, and who has held it, holds it or will. */
record KnownPost(AreaCode areaCode, boolean offered, List<Holding> holdings) {

    /** One holder of it. */
    record Holding(String name, String phone, String userId, Instant since, Instant until) {

        static Holding of(DutyLine line, Instant since) {
            return new Holding(line.name(), line.phone(), line.userId(), since, null);
        }

        /** Whether this is the same holder: by the account, or by the phone where neither has one. */
        boolean isHeldBy(DutyLine line) {
            return (userId == null && line.userId() == null)
                    ? phone.equals(line.phone())
                    : Objects.equals(userId, line.userId());
        }

        boolean reaches(Instant moment) {
            return until == null || until.isAfter(moment);
        }

        Holding called(DutyLine line) {
            return new Holding(line.name(), line.phone(), userId, since, until);
        }

        @Override
        public String toString() {
            return "Holding[***]";
        }
    }

    KnownPost {
        holdings = holdings.stream()
                .sorted(Comparator.comparing(Holding::since)
                        .thenComparing(Holding::userId, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Holding::phone))
                .toList();
    }

    /** That holder's time in it, if it lasts at that moment or is yet to come. */
    Optional<Holding> heldBy(DutyLine line, Instant at) {
        return holdings.stream().filter(h -> h.isHeldBy(line) && h.reaches(at)).findFirst();
    }

    /** Whether somebody holds it at that moment or later, where one alone can. */
    boolean isTaken(DutyRole role, Instant since) {
        return DutyRules.hasOneHolder(role) && holdings.stream().anyMatch(h -> h.reaches(since));
    }

    /** Whether that account held it itself at that moment or later. */
    boolean wasHeldBy(String userId, Instant since) {
        return userId != null && holdings.stream().anyMatch(h -> userId.equals(h.userId()) && h.reaches(since));
    }

    KnownPost with(Holding holding) {
        return new KnownPost(
                areaCode,
                offered,
                Stream.concat(holdings.stream(), Stream.of(holding)).toList());
    }

    KnownPost replacing(Holding before, Holding after) {
        return new KnownPost(
                areaCode,
                offered,
                holdings.stream().map(h -> h.equals(before) ? after : h).toList());
    }
}
