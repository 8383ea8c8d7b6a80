package org.gulou.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.problem.Violations;
import org.gulou.inspection.finding.FindingRef;
import org.gulou.inspection.finding.FindingService;

/** What must hold of a request about a notice beyond its form. */
@ApplicationScoped
class RectificationChecks {

    private final FindingService findings;

    RectificationChecks(FindingService findings) {
        this.findings = findings;
    }

    /** The findings a notice is to be about, each of the site and named once. */
    List<FindingRef> ofSite(UUID site, List<UUID> named, Violations violations) {
        if (named == null) {
            return List.of();
        }
        List<UUID> wanted = named.stream().filter(Objects::nonNull).toList();
        List<FindingRef> found = findings.find(wanted).stream()
                .filter(finding -> finding.siteId().equals(site))
                .sorted(Comparator.comparing(finding -> wanted.indexOf(finding.id())))
                .toList();
        nameFaults(named, found.stream().map(FindingRef::id).toList(), violations);
        return found;
    }

    /** Whether all that are named are on the notice, each once. */
    void onNotice(Rectification notice, List<UUID> named, Violations violations) {
        if (named != null) {
            nameFaults(named, notice.items().stream().map(NoticeItem::id).toList(), violations);
        }
    }

    /** Whether the evidence is there; nothing can be attached yet, so whatever is named is not. */
    void evidence(List<UUID> evidence, Violations violations) {
        if (evidence != null && !evidence.isEmpty()) {
            violations.add("/evidence", RectificationError.UNKNOWN_ATTACHMENT);
        }
    }

    /** Whether a deadline, if there is one, lies ahead. */
    void deadline(Instant dueAt, Instant now, Violations violations) {
        if (dueAt != null && !dueAt.isAfter(now)) {
            violations.add("/dueAt", RectificationError.DEADLINE_IN_PAST);
        }
    }

    /** Whether an extension ends ahead, and after the deadline it extends. */
    void extension(Rectification notice, Instant until, Instant now, Violations violations) {
        if (until != null && !until.isAfter(now)) {
            violations.add("/until", RectificationError.DEADLINE_IN_PAST);
        } else if (until != null && !until.isAfter(notice.dueAt())) {
            violations.add("/until", RectificationError.EXTENSION_NO_LATER);
        }
    }

    private static void nameFaults(List<UUID> named, List<UUID> known, Violations violations) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i) == null) {
                continue;
            }
            if (!seen.add(named.get(i))) {
                violations.add("/findingIds/" + i, RectificationError.DUPLICATE);
            } else if (!known.contains(named.get(i))) {
                violations.add("/findingIds/" + i, RectificationError.UNKNOWN_FINDING);
            }
        }
    }
}
