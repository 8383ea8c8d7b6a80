package org.gulou.inspection.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.problem.Violations;
import org.gulou.inspection.checklist.ChecklistItem;
import org.gulou.inspection.checklist.ChecklistService;
import org.gulou.inspection.checklist.PublishedChecklist;
import org.gulou.inspection.profile.Profile;
import org.gulou.inspection.profile.ProfileService;
import org.gulou.inspection.site.SiteRef;

/** Puts together what is asked at one site on one day, and finds the items again for the answers. */
@ApplicationScoped
class InspectionForms {

    private final ChecklistService checklists;
    private final ProfileService profiles;

    InspectionForms(ChecklistService checklists, ProfileService profiles) {
        this.checklists = checklists;
        this.profiles = profiles;
    }

    /** The category's list, in that edition or the newest, and the modules, each with the items that apply that day. */
    List<ChecklistPart> parts(SiteRef site, LocalDate day, UUID edition, List<String> modules, Violations violations) {
        Set<Profile> on = profiles.onAt(site.areaCode(), day);
        List<ChecklistPart> parts = new ArrayList<>();
        Optional<PublishedChecklist> own = edition == null
                ? checklists.ofCategory(site.categoryCode())
                : checklists
                        .published(edition)
                        .filter(list -> site.categoryCode().equals(list.categoryCode()));
        own.ifPresentOrElse(
                list -> parts.add(part(list, on)),
                () -> violations.add("/checklist/id", InspectionError.UNKNOWN_CHECKLIST));
        for (int i = 0; modules != null && i < modules.size(); i++) {
            String pointer = "/modules/" + i;
            if (modules.subList(0, i).contains(modules.get(i))) {
                violations.add(pointer, InspectionError.DUPLICATE);
                continue;
            }
            Optional.ofNullable(modules.get(i))
                    .flatMap(checklists::ofModule)
                    .ifPresentOrElse(
                            list -> parts.add(part(list, on)),
                            () -> violations.add(pointer, InspectionError.UNKNOWN_MODULE));
        }
        return parts;
    }

    /** The items that apply, in their order, each once: what several lists ask is asked as the first of them does. */
    List<ChecklistItem> items(List<ChecklistPart> parts) {
        Map<String, ChecklistItem> items = new LinkedHashMap<>();
        for (ChecklistPart part : parts) {
            PublishedChecklist list = checklists
                    .published(part.checklistId())
                    .orElseThrow(() -> new IllegalStateException("A published checklist has gone: " + part));
            list.items().stream()
                    .filter(item -> part.items().contains(item.code()))
                    .forEach(item -> items.putIfAbsent(item.code(), item));
        }
        return List.copyOf(items.values());
    }

    private static ChecklistPart part(PublishedChecklist list, Set<Profile> on) {
        return new ChecklistPart(
                list.id(),
                list.version(),
                list.module(),
                list.itemsFor(on).stream().map(ChecklistItem::code).toList());
    }
}
