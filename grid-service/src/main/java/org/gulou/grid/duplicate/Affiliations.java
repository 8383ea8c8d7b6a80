package org.gulou.grid.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gulou.grid.resident.Membership;

/** What a merge hands on: the key groups somebody belongs to and where they work. */
record Affiliations(List<Membership> groups, List<UUID> workplaces) {

    Affiliations {
        groups = List.copyOf(groups);
        workplaces = List.copyOf(workplaces);
    }

    /** What of these somebody with those lacks: groups they were not in at any day of the same time, and other workplaces. */
    Affiliations lackedBy(Affiliations survivor) {
        List<Membership> lackedGroups = new ArrayList<>();
        for (Membership group : groups) {
            if (survivor.groups.stream().noneMatch(known -> overlap(known, group))
                    && lackedGroups.stream().noneMatch(known -> overlap(known, group))) {
                lackedGroups.add(group);
            }
        }
        return new Affiliations(
                lackedGroups,
                workplaces.stream()
                        .filter(site -> !survivor.workplaces.contains(site))
                        .distinct()
                        .toList());
    }

    /** These and those. */
    Affiliations with(Affiliations more) {
        return new Affiliations(joined(groups, more.groups), joined(workplaces, more.workplaces));
    }

    /** These but for those that still stand as they were taken over. */
    Affiliations without(Affiliations taken) {
        return new Affiliations(
                groups.stream().filter(group -> !taken.groups.contains(group)).toList(),
                workplaces.stream()
                        .filter(site -> !taken.workplaces.contains(site))
                        .toList());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static boolean overlap(Membership one, Membership other) {
        return one.group() == other.group()
                && one.from().isBefore(end(other))
                && other.from().isBefore(end(one));
    }

    private static LocalDate end(Membership membership) {
        return membership.until() == null ? LocalDate.MAX : membership.until();
    }
}
