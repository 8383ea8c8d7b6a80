package org.gulou.report.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.report.obligation.ObligationService;
import org.gulou.report.template.AdhocTable;
import org.gulou.report.template.TemplateService;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitScope;
import org.gulou.report.unit.Units;

/** Tables asked for once. */
@ApplicationScoped
public class CollectionService {

    private final AdhocCollections collections;
    private final TemplateService templates;
    private final ObligationService obligations;
    private final Units units;
    private final UnitScope unitScope;
    private final AreaScope areaScope;
    private final RequestValidator validator;
    private final EventLog events;
    private final AuditLog audit;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    CollectionService(
            AdhocCollections collections,
            TemplateService templates,
            ObligationService obligations,
            Units units,
            UnitScope unitScope,
            AreaScope areaScope,
            RequestValidator validator,
            EventLog events,
            AuditLog audit,
            Caller caller,
            BusinessClock clock,
            Ids ids) {
        this.collections = collections;
        this.templates = templates;
        this.obligations = obligations;
        this.units = units;
        this.unitScope = unitScope;
        this.areaScope = areaScope;
        this.validator = validator;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** Those asked inside the caller's areas. */
    public Page<CollectionView> page(AreaCode area, PageRequest request) {
        return collections.page(unitScope.filter(area), request).map(CollectionView::from);
    }

    /** One collection; 404 outside the caller's areas. */
    public CollectionView get(UUID id) {
        return collections
                .findByIdOptional(id)
                .filter(c -> areaScope.contains(c.areaCode()))
                .map(CollectionView::from)
                .orElseThrow(CollectionError.COLLECTION_NOT_FOUND::problem);
    }

    /** Asks for a table: makes its template, its period and what each unit owes. 422 naming every fault. */
    @Transactional
    public CollectionView open(OpenCollection request) {
        Violations faults = validator.collect(request);
        Instant now = clock.instant();
        List<Unit> asked = faults.isEmpty() ? checked(request, now, faults) : List.of();
        faults.throwIfAny();
        AdhocCollection collection = new AdhocCollection(
                ids.next(),
                request.title(),
                request.columns(),
                asked.stream().map(Unit::code).toList(),
                Common.areaOf(asked),
                request.dueAt(),
                caller.user(),
                now);
        collections.persist(collection);
        String template = collection.period().value();
        templates.adhoc(
                template,
                new AdhocTable(collection.title(), asked.get(0).kind(), collection.unitCodes(), collection.columns()));
        obligations.open(template, collection.period(), asked, collection.dueAt());
        events.record(CollectionOpened.of(collection));
        audit.record(
                "COLLECTION_OPENED",
                "COLLECTION",
                collection.id().toString(),
                collection.areaCode(),
                Map.of("units", asked.size()));
        return CollectionView.from(collection);
    }

    private List<Unit> checked(OpenCollection request, Instant now, Violations faults) {
        if (!request.dueAt().isAfter(now)) {
            faults.add("/dueAt", CollectionError.DUE_IN_PAST);
        }
        Set<String> columns = new HashSet<>();
        for (int i = 0; i < request.columns().size(); i++) {
            if (!columns.add(request.columns().get(i).code())) {
                faults.add("/columns/" + i + "/code", CollectionError.DUPLICATE_COLUMN);
            }
        }
        List<Unit> asked = new ArrayList<>();
        for (int i = 0; i < request.units().size(); i++) {
            check("/units/" + i, request.units().get(i), asked, faults);
        }
        return asked;
    }

    private void check(String pointer, String code, List<Unit> asked, Violations faults) {
        Optional<Unit> unit = units.find(code).filter(unitScope::contains);
        if (unit.isEmpty()) {
            faults.add(pointer, CollectionError.UNIT_NOT_FOUND);
        } else if (asked.contains(unit.get())) {
            faults.add(pointer, CollectionError.DUPLICATE_UNIT);
        } else if (!asked.isEmpty() && asked.get(0).kind() != unit.get().kind()) {
            faults.add(pointer, CollectionError.MIXED_UNITS);
        } else {
            asked.add(unit.get());
        }
    }
}
