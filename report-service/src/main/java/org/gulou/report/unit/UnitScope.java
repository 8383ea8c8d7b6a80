package org.gulou.report.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Grounds;

/** Which units the caller may see: those in their areas, and the organisations and sites they answer for. */
@ApplicationScoped
public class UnitScope {

    private final AreaScope scope;

    UnitScope(AreaScope scope) {
        this.scope = scope;
    }

    /** Whether the caller may see this unit. */
    public boolean contains(Unit unit) {
        return scope.grants(grounds(unit));
    }

    private static Grounds grounds(Unit unit) {
        Grounds area = Grounds.in(unit.areaCode());
        return switch (unit.kind()) {
            case AREA -> area;
            case ORGANIZATION -> area.orOrganization(unit.code());
            case SITE -> area.orSite(unit.code());
        };
    }

    /** Lets pass who may see this unit; 404 UNIT_NOT_FOUND otherwise. */
    public Unit require(Unit unit) {
        if (!contains(unit)) {
            throw UnitError.UNIT_NOT_FOUND.problem();
        }
        return unit;
    }

    /** The units of the area asked for, 404 if that lies outside; all the caller may see when none is asked for. */
    public UnitFilter filter(AreaCode asked) {
        if (asked != null) {
            return new UnitFilter(scope.narrow(asked), List.of(), List.of());
        }
        return new UnitFilter(scope.areas(), List.copyOf(scope.organizations()), List.copyOf(scope.sites()));
    }
}
