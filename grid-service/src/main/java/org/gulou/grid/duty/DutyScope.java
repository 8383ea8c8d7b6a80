package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Grounds;
import org.gulou.grid.sql.Where;

/** Which duties the caller may see: those inside their areas, of their organisations and sites, and their own. */
@ApplicationScoped
class DutyScope {

    private final AreaScope scope;
    private final Caller caller;

    DutyScope(AreaScope scope, Caller caller) {
        this.scope = scope;
        this.caller = caller;
    }

    boolean contains(DutyView duty) {
        return caller.user().equals(duty.userId()) || scope.grants(grounds(duty));
    }

    private static Grounds grounds(DutyView duty) {
        Grounds area = Grounds.in(duty.areaCode());
        return switch (duty.subjectType()) {
            case AREA -> area;
            case ORGANIZATION -> area.orOrganization(duty.subjectCode());
            case SITE -> area.orSite(duty.subjectCode());
        };
    }

    /** The same as a condition on duties named {@code d}; all of the area when one is asked for, 404 NOT_FOUND outside. */
    Where narrow(AreaCode asked) {
        AreaSql inside = AreaSql.inside("d.area_code", scope.narrow(asked));
        if (asked != null) {
            return Where.all().and(inside);
        }
        String condition = "(" + inside.predicate()
                + " OR d.subject_type = 'ORGANIZATION' AND d.subject_code = ANY (?)"
                + " OR d.subject_type = 'SITE' AND d.subject_code = ANY (?) OR d.user_id = ?)";
        List<Object> params = new ArrayList<>(inside.params());
        params.add(scope.organizations().toArray(String[]::new));
        params.add(scope.sites().toArray(String[]::new));
        params.add(caller.user());
        return Where.all().and(condition, params.toArray());
    }
}
