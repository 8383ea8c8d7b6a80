package org.gulou.inspection.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Drafts and publishes editions, and gives out what is published. */
@ApplicationScoped
public class ChecklistService {

    private final Checklists repository;
    private final Categories categories;
    private final ReferenceData reference;
    private final RequestValidator validator;
    private final BusinessClock clock;
    private final Ids ids;
    private final AuditLog audit;

    ChecklistService(
            Checklists repository,
            Categories categories,
            ReferenceData reference,
            RequestValidator validator,
            BusinessClock clock,
            Ids ids,
            AuditLog audit) {
        this.repository = repository;
        this.categories = categories;
        this.reference = reference;
        this.validator = validator;
        this.clock = clock;
        this.ids = ids;
        this.audit = audit;
    }

    /** The newest published list of a category. */
    @Transactional
    public Optional<PublishedChecklist> ofCategory(String code) {
        return repository.current(ChecklistSubject.category(code)).map(PublishedChecklist::from);
    }

    /** The newest published list of a module. */
    @Transactional
    public Optional<PublishedChecklist> ofModule(String module) {
        return repository.current(ChecklistSubject.module(module)).map(PublishedChecklist::from);
    }

    /** The published edition of that id. */
    @Transactional
    public Optional<PublishedChecklist> published(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(list -> list.state() == ChecklistState.PUBLISHED)
                .map(PublishedChecklist::from);
    }

    @Transactional
    ChecklistView get(UUID id) {
        return ChecklistView.from(repository.require(id));
    }

    @Transactional
    Page<ChecklistView> list(String category, String module, ChecklistState state, PageRequest page) {
        return repository.page(category, module, state, page).map(ChecklistView::from);
    }

    @Transactional
    ChecklistView draft(DraftChecklist request) {
        Violations violations = validator.collect(request);
        List<ChecklistItem> items = items(request, violations);
        checkSubject(request, violations);
        violations.throwIfAny();
        ChecklistSubject subject = new ChecklistSubject(request.categoryCode(), request.module());
        Checklist draft = new Checklist(ids.next(), subject, repository.nextEdition(subject), items, clock.instant());
        repository.persist(draft);
        return ChecklistView.from(draft);
    }

    @Transactional
    ChecklistView publish(UUID id, ETag expected) {
        Checklist list = repository.require(id);
        ETag.require(expected, list.version());
        list.publish(clock.instant());
        repository.flush();
        audit.record("CHECKLIST_PUBLISHED", "CHECKLIST", id.toString(), null, Map.of("edition", list.edition()));
        return ChecklistView.from(list);
    }

    private void checkSubject(DraftChecklist request, Violations violations) {
        if ((request.categoryCode() == null) == (request.module() == null)) {
            violations.add("", ChecklistError.CATEGORY_OR_MODULE);
        } else if (request.categoryCode() != null
                && categories.find(request.categoryCode()).isEmpty()) {
            violations.add("/categoryCode", ChecklistError.UNKNOWN_CATEGORY);
        }
    }

    private List<ChecklistItem> items(DraftChecklist request, Violations violations) {
        List<ChecklistItem> items = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        List<String> common = commonCodes(request);
        for (int i = 0; i < common.size(); i++) {
            ChecklistItem item =
                    common.get(i) == null ? null : reference.commonItems().get(common.get(i));
            if (item == null) {
                violations.add("/commonItems/" + i, ChecklistError.UNKNOWN_COMMON_ITEM);
            } else if (!codes.add(item.code())) {
                violations.add("/commonItems/" + i, ChecklistError.DUPLICATE_ITEM);
            } else {
                items.add(item);
            }
        }
        List<ChecklistItem> own = request.items() == null ? List.of() : request.items();
        for (int i = 0; i < own.size(); i++) {
            checkOwn(own.get(i), "/items/" + i, codes, violations);
            items.add(own.get(i));
        }
        return items;
    }

    private List<String> commonCodes(DraftChecklist request) {
        if (request.commonItems() != null) {
            return request.commonItems();
        }
        return request.module() == null ? reference.commonCodes() : List.of();
    }

    private static void checkOwn(ChecklistItem item, String pointer, Set<String> codes, Violations violations) {
        if (item == null) {
            return;
        }
        if (item.code() != null && !codes.add(item.code())) {
            violations.add(pointer + "/code", ChecklistError.DUPLICATE_ITEM);
        }
        boolean counts = item.answer() == AnswerKind.COUNT;
        if (item.findingWhen() != null
                && (!counts || CountRule.tryParse(item.findingWhen()).isEmpty())) {
            violations.add(pointer + "/findingWhen", ChecklistError.INVALID_FINDING_RULE);
        }
    }
}
