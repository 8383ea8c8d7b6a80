package org.gulou.inspection.rectification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gulou.inspection.checklist.Severity;

/** The findings of a notice taken together: which of them a claim or a judgement is about, and what is left. */
record NoticeItems(List<NoticeItem> all) {

    NoticeItems {
        all = List.copyOf(all);
    }

    /** The findings a claim for these is about; a claim that waits to be judged stays with whoever made it. */
    List<UUID> claimable(Collection<UUID> named) {
        if (named != null) {
            requireAll(named, NoticeItem::isOpen, RectificationError.FINDING_CLOSED);
            requireAll(named, item -> !item.isClaimed(), RectificationError.FIX_ALREADY_CLAIMED);
            return List.copyOf(named);
        }
        List<UUID> left = idsOf(item -> item.isOpen() && !item.isClaimed());
        if (left.isEmpty()) {
            throw RectificationError.FIX_ALREADY_CLAIMED.problem();
        }
        return left;
    }

    /** The findings a judgement of these is about. */
    List<UUID> judgeable(Collection<UUID> named) {
        if (named != null) {
            requireAll(named, NoticeItem::isOpen, RectificationError.FINDING_CLOSED);
            requireAll(named, NoticeItem::isClaimed, RectificationError.FIX_NOT_CLAIMED);
            return List.copyOf(named);
        }
        List<UUID> claimed = idsOf(NoticeItem::isClaimed);
        if (claimed.isEmpty()) {
            throw RectificationError.FIX_NOT_CLAIMED.problem();
        }
        return claimed;
    }

    /** The findings that are not closed. */
    List<UUID> open() {
        return idsOf(NoticeItem::isOpen);
    }

    List<UUID> ids() {
        return idsOf(item -> true);
    }

    /** Whether nothing is left once these are closed. */
    boolean closesWith(Collection<UUID> verified) {
        return all.stream().allMatch(item -> !item.isOpen() || verified.contains(item.id()));
    }

    /** Whether that user claimed one of these. */
    boolean isClaimedBy(String user, Collection<UUID> among) {
        return all.stream().anyMatch(item -> among.contains(item.id()) && user.equals(item.claimedBy()));
    }

    /** Whether something is not even said to be mended. */
    boolean isAnyUnclaimed() {
        return all.stream().anyMatch(item -> item.isOpen() && !item.isClaimed());
    }

    int critical() {
        return (int) all.stream()
                .filter(item -> item.severity() == Severity.CRITICAL)
                .count();
    }

    /** The same with these changed. */
    NoticeItems with(Collection<UUID> changed, UnaryOperator<NoticeItem> change) {
        return new NoticeItems(all.stream()
                .map(item -> changed.contains(item.id()) ? change.apply(item) : item)
                .toList());
    }

    private List<UUID> idsOf(Predicate<NoticeItem> wanted) {
        return all.stream().filter(wanted).map(NoticeItem::id).toList();
    }

    private void requireAll(Collection<UUID> named, Predicate<NoticeItem> rule, RectificationError otherwise) {
        all.stream()
                .filter(item -> named.contains(item.id()))
                .filter(rule.negate())
                .findFirst()
                .ifPresent(item -> {
                    throw otherwise.with("findingId", item.id());
                });
    }
}
