package org.gulou.inspection.rectification;

import java.util.Collection;
import java.util.Comparator;
import org.gulou.inspection.checklist.Severity;

/** How long a notice gives: as long as the most urgent of its gravest findings allows. */
final class Deadline {

    private Deadline() {}

    /** The gravest severity among these. */
    static Severity strictest(Collection<NoticeItem> items) {
        return items.stream()
                .map(NoticeItem::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The hours given for those still open. */
    static int hours(Collection<NoticeItem> items) {
        Severity gravest = strictest(items.stream().filter(NoticeItem::isOpen).toList());
        return items.stream()
                .filter(item -> item.isOpen() && item.severity() == gravest)
                .mapToInt(NoticeItem::dueHours)
                .min()
                .orElseThrow();
    }
}
