package org.gulou.report.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Roles;

/** Who drafts, signs and accepts the reports of a unit: drafting and accepting go by role, signing by duty as well. */
@ApplicationScoped
public class Offices {

    private final Caller caller;
    private final AreaScope scope;

    Offices(Caller caller, AreaScope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    /** Whether the caller's office drafts, submits and corrects for this unit. */
    public boolean mayDraft(Unit unit) {
        return switch (unit.kind()) {
            case AREA -> caller.has(drafterOf(unit.areaCode().level()));
            case ORGANIZATION ->
                caller.hasAny(Roles.DEPARTMENT_OFFICER, Roles.WORKGROUP_OFFICER)
                        && scope.organizations().contains(unit.code());
            case SITE -> caller.has(Roles.SITE_MANAGER) && scope.sites().contains(unit.code());
        };
    }

    /** Whether the caller signs for this unit: the role, and the duty held now. */
    public boolean maySign(Unit unit) {
        return switch (unit.kind()) {
            case AREA -> signsArea(unit);
            case ORGANIZATION ->
                caller.hasAny(Roles.DEPARTMENT_OFFICER, Roles.WORKGROUP_OFFICER)
                        && scope.holds(DutyRole.ORG_HEAD, unit.code());
            case SITE -> caller.has(Roles.SITE_MANAGER) && scope.holds(DutyRole.SITE_MANAGER, unit.code());
        };
    }

    /** The codes of the units whose reports the caller signs. */
    public Set<String> signedFor() {
        return scope.duties().stream()
                .map(d -> new Unit(UnitKind.valueOf(d.subjectType().name()), d.subjectCode(), d.areaCode()))
                .filter(this::maySign)
                .map(Unit::code)
                .collect(Collectors.toSet());
    }

    /** Whether the caller's office accepts this unit's reports: the county those below it, the city the county's. */
    public boolean mayAccept(Unit unit) {
        boolean aboveCounty =
                unit.level().filter(l -> !AreaLevel.COUNTY.isAbove(l)).isPresent();
        return caller.has(aboveCounty ? Roles.CITY_OFFICER : Roles.COUNTY_OFFICER)
                && !unit.isAt(AreaLevel.CITY)
                && !unit.isAt(AreaLevel.PROVINCE);
    }

    /** 403 unless the caller drafts for this unit. */
    public void requireDrafter(Unit unit) {
        require(mayDraft(unit), UnitError.NOT_THE_DRAFTER);
    }

    /** 403 unless the caller signs for this unit. */
    public void requireSigner(Unit unit) {
        require(maySign(unit), UnitError.NOT_THE_SIGNER);
    }

    /** 403 unless the caller accepts for this unit. */
    public void requireAcceptor(Unit unit) {
        require(mayAccept(unit), UnitError.NOT_THE_ACCEPTOR);
    }

    private boolean signsArea(Unit unit) {
        return switch (unit.areaCode().level()) {
            case COUNTY -> caller.has(Roles.COUNTY_LEADER) && scope.holds(DutyRole.COUNTY_LEADER, unit.code());
            case TOWNSHIP ->
                caller.has(Roles.TOWNSHIP_LEADER)
                        && (scope.holds(DutyRole.PRINCIPAL, unit.code()) || actsForPrincipal(unit));
            case VILLAGE -> caller.has(Roles.VILLAGE_OFFICER) && scope.holds(DutyRole.VILLAGE_CADRE, unit.code());
            case PROVINCE, CITY, GRID -> false;
        };
    }

    private boolean actsForPrincipal(Unit unit) {
        return scope.duties().stream()
                .anyMatch(d -> d.role() == DutyRole.DEPUTY
                        && d.actingFor() != null
                        && d.subjectCode().equals(unit.code()));
    }

    private static String drafterOf(AreaLevel level) {
        return switch (level) {
            case VILLAGE -> Roles.VILLAGE_OFFICER;
            case TOWNSHIP -> Roles.TOWNSHIP_OFFICER;
            case COUNTY -> Roles.COUNTY_OFFICER;
            // Nobody reports for a grid, and above the county figures are rolled up.
            case PROVINCE, CITY, GRID -> "";
        };
    }

    private static void require(boolean allowed, ErrorCode otherwise) {
        if (!allowed) {
            throw otherwise.problem();
        }
    }
}
