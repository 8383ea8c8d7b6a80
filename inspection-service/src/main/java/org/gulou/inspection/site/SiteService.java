package org.gulou.inspection.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.event.EventLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.time.Ids;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.MergePatch;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.inspection.checklist.Categories;
import org.gulou.inspection.scope.SiteScope;

/** Registers sites, changes them, and finds them inside the caller's scope. */
@ApplicationScoped
public class SiteService {

    private static final String CREDIT_CODE = "creditCode";
    private static final String ACCEPT_CREDIT_CODE = "acceptCreditCode";

    private final Sites repository;
    private final SiteChecks checks;
    private final Categories categories;
    private final SiteScope scope;
    private final EventLog events;
    private final BusinessClock clock;
    private final Ids ids;

    SiteService(
            Sites repository,
            SiteChecks checks,
            Categories categories,
            SiteScope scope,
            EventLog events,
            BusinessClock clock,
            Ids ids) {
        this.repository = repository;
        this.checks = checks;
        this.categories = categories;
        this.scope = scope;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** The site, if the caller may see it; {@link SiteError#SITE_NOT_FOUND} otherwise. */
    public SiteRef require(UUID id) {
        return SiteRef.from(get(id));
    }

    SiteView get(UUID id) {
        SiteView site = repository.view(id).orElseThrow(SiteError.SITE_NOT_FOUND::problem);
        if (!scope.covers(site.areaCode(), site.id(), site.departmentCode())) {
            throw SiteError.SITE_NOT_FOUND.problem();
        }
        return site;
    }

    @Transactional
    Page<SiteView> list(SiteFilter filter, PageRequest page) {
        return repository
                .page(
                        scope.condition("s", "id", filter.area()),
                        filter,
                        filter.trait() == null ? null : categories.codesWith(filter.trait()),
                        page)
                .map(site -> SiteView.from(site).listed());
    }

    @Transactional
    SiteView register(SiteDetails details) {
        UUID id = ids.next();
        requireReach(details, null);
        checks.check(details);
        Site site = new Site(id, clock.instant());
        events.record(site.describe(details, department(details), clock.instant()));
        repository.persist(site);
        return SiteView.from(site);
    }

    @Transactional
    SiteView change(UUID id, ETag expected, MergePatch<SiteDetails> patch) {
        Site site = repository.findByIdOptional(id).orElseThrow(SiteError.SITE_NOT_FOUND::problem);
        if (!scope.covers(site.areaCode(), id, site.departmentCode())) {
            throw SiteError.SITE_NOT_FOUND.problem();
        }
        ETag.require(expected, site.version());
        SiteDetails details = changed(site, patch);
        requireReach(details, id);
        checks.check(details);
        events.record(site.describe(details, department(details), clock.instant()));
        repository.flush();
        return SiteView.from(site);
    }

    // A new code is not what was accepted before.
    private static SiteDetails changed(Site site, MergePatch<SiteDetails> patch) {
        SiteDetails details = patch.applyTo(site.details());
        return patch.has(CREDIT_CODE) && !patch.has(ACCEPT_CREDIT_CODE) ? details.withoutAcceptance() : details;
    }

    // Where the place is no code at all there is nothing to hide; the checks name the fault.
    private void requireReach(SiteDetails details, UUID id) {
        if (details == null) {
            throw CommonError.MALFORMED_JSON.problem();
        }
        AreaCode.tryParse(details.areaCode())
                .ifPresent(area ->
                        scope.require(area, id, checks.department(details).orElse(null)));
    }

    private String department(SiteDetails details) {
        return checks.department(details).orElseThrow();
    }
}
