package org.gulou.grid.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaError;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.directory.OrganizationKind;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.RequestValidator;
import org.gulou.chassis.problem.Violations;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.area.AreaRegisterError;
import org.gulou.grid.area.AreaService;

/** Reads organisations and makes them. */
@ApplicationScoped
public class OrganizationService {

    private final Organizations organizations;
    private final AreaService areas;
    private final AreaScope scope;
    private final RequestValidator validator;
    private final EventLog events;
    private final AuditLog audit;
    private final BusinessClock clock;

    OrganizationService(
            Organizations organizations,
            AreaService areas,
            AreaScope scope,
            RequestValidator validator,
            EventLog events,
            AuditLog audit,
            BusinessClock clock) {
        this.organizations = organizations;
        this.areas = areas;
        this.scope = scope;
        this.validator = validator;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The organisation of that code. */
    public Optional<OrganizationView> find(String code) {
        return organizations.find(code);
    }

    List<OrganizationView> all(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : organizations.all(codes);
    }

    OrganizationView require(String code) {
        return find(code).orElseThrow(() -> OrganizationError.ORGANIZATION_NOT_FOUND.with("organizationCode", code));
    }

    Page<OrganizationView> list(OrganizationKind kind, AreaCode area, PageRequest page) {
        return organizations.list(kind, area, page);
    }

    @Transactional
    OrganizationView create(CreateOrganization request) {
        Violations found = validator.collect(request);
        if (request.area().filter(area -> !scope.contains(area)).isPresent()) {
            throw CommonError.NOT_FOUND.problem();
        }
        checkArea(request, found);
        found.throwIfAny();
        Organization made = new Organization(request, request.area().orElseThrow(), clock.instant());
        organizations.persistAndFlush(made);
        events.record(made::changed);
        OrganizationView view = made.view();
        audit.record(
                "ORGANIZATION_ADDED",
                "ORGANIZATION",
                view.code(),
                view.areaCode(),
                Map.of("kind", view.kind().name()));
        return view;
    }

    private void checkArea(CreateOrganization request, Violations found) {
        if (request.areaCode() != null && request.area().isEmpty()) {
            found.add("/areaCode", AreaError.INVALID_AREA_CODE);
        }
        if (request.area().isPresent()
                && request.area().flatMap(areas::holdValid).isEmpty()) {
            found.add("/areaCode", AreaRegisterError.UNKNOWN_AREA);
        }
    }
}
