package org.gulou.notification.recipient;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gulou.chassis.directory.DutyEntry;
import org.gulou.chassis.directory.DutyRole;

/** Reads a chain of duties, the nearest place first. */
final class Chain {

    private Chain() {}

    /** The users who hold that role at the nearest place where it has holders, or act for its absent holder. */
    static List<String> holders(List<DutyEntry> chain, DutyRole role) {
        return chain.stream()
                .filter(d -> d.role() == role)
                .map(DutyEntry::subjectCode)
                .distinct()
                .map(place -> chain.stream()
                        .filter(d -> d.subjectCode().equals(place))
                        .toList())
                .map(here -> acting(here.stream().filter(d -> d.role() == role).toList(), here))
                .filter(users -> !users.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The users of these duties; who stands in for an absent one takes their place. */
    static List<String> acting(List<DutyEntry> duties, List<DutyEntry> candidates) {
        return duties.stream()
                .flatMap(duty -> inTheirPlace(duty, candidates))
                .distinct()
                .toList();
    }

    // Whoever was named to act does; the deputy of the place does where nobody was named for an absent holder.
    private static Stream<String> inTheirPlace(DutyEntry duty, List<DutyEntry> candidates) {
        List<String> named =
                users(candidates, d -> duty.id().equals(d.actingFor())).toList();
        if (!named.isEmpty()) {
            return named.stream();
        }
        return duty.suspended()
                ? users(candidates, d -> d.role() == DutyRole.DEPUTY && d.actingFor() == null)
                : Stream.ofNullable(duty.userId());
    }

    private static Stream<String> users(List<DutyEntry> duties, Predicate<DutyEntry> which) {
        return duties.stream()
                .filter(d -> !d.suspended() && d.userId() != null)
                .filter(which)
                .map(DutyEntry::userId);
    }
}
