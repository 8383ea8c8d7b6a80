package org.gulou.inspection.checklist;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gulou.inspection.profile.Profile;

/** A published edition, as other features use it; {@code version} is the edition, {@code module} null for a category's own list. */
public record PublishedChecklist(UUID id, String categoryCode, String module, int version, List<ChecklistItem> items) {

    static PublishedChecklist from(Checklist list) {
        ChecklistSubject subject = list.subject();
        return new PublishedChecklist(
                list.id(), subject.categoryCode(), subject.module(), list.edition(), list.items());
    }

    /** The items asked for while these profiles are on. */
    public List<ChecklistItem> itemsFor(Set<Profile> profiles) {
        return items.stream().filter(item -> profiles.contains(item.profile())).toList();
    }
}
