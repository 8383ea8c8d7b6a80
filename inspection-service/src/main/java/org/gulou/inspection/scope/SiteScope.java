package org.gulou.inspection.scope;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Grounds;
import org.gulou.chassis.security.HeldDuty;
import org.gulou.chassis.security.Roles;
import org.gulou.inspection.query.Condition;

/**
 * What the caller may see of sites: all inside their areas, the sites they answer for, and those of the departments they head. A work
 * group has no sites of its own and sees its area. What lies outside is 404 NOT_FOUND.
 */
@RequestScoped
public class SiteScope {

    private final AreaScope held;
    private final Caller caller;
    private List<AreaCode> areas;

    SiteScope(AreaScope held, Caller caller) {
        this.held = held;
        this.caller = caller;
    }

    /** Whether the caller may see what lies there, belongs to that site (null: none yet) or is that department's. */
    public boolean covers(AreaCode area, UUID site, String department) {
        return held.grants(Grounds.in(area)
                .orSite(site)
                .orOrganization(department)
                .orOrganizations(workGroups(area).toList()));
    }

    /** Lets pass what {@link #covers} and hides the rest. */
    public void require(AreaCode area, UUID site, String department) {
        if (!covers(area, site, department)) {
            throw CommonError.NOT_FOUND.problem();
        }
    }

    /**
     * The condition that a row under this alias, with {@code area_code}, {@code department_code} and the given column for its site,
     * is one the caller may see, inside the area asked for if there is one.
     */
    public Condition condition(String alias, String siteColumn, AreaCode asked) {
        String areaColumn = alias + ".area_code";
        if (asked == null) {
            return mine(alias, siteColumn);
        }
        AreaSql inside = AreaSql.inside(areaColumn, List.of(asked));
        if (areas().stream().anyMatch(area -> area.contains(asked))) {
            return named(inside, "", Map.of());
        }
        if (dutyAreas(d -> true).noneMatch(area -> area.contains(asked))) {
            throw CommonError.NOT_FOUND.problem();
        }
        Condition mine = mine(alias, siteColumn);
        Map<String, Object> params = new LinkedHashMap<>(mine.params());
        params.put("askedFrom", asked.lowerBound());
        params.put("askedTo", asked.upperBound());
        return new Condition(
                areaColumn + " >= :askedFrom AND " + areaColumn + " < :askedTo AND (" + mine.predicate() + ")", params);
    }

    // The work groups of the caller whose area holds that place.
    private Stream<String> workGroups(AreaCode area) {
        return caller.has(Roles.WORKGROUP_OFFICER)
                ? held.duties().stream()
                        .filter(d -> d.subjectType() == SubjectType.ORGANIZATION)
                        .filter(d -> d.areaCode() != null && d.areaCode().contains(area))
                        .map(HeldDuty::subjectCode)
                : Stream.empty();
    }

    /** The areas the caller sees as a whole, none inside another. */
    public List<AreaCode> areas() {
        if (areas == null) {
            List<AreaCode> seen = new ArrayList<>(held.areas());
            if (caller.has(Roles.WORKGROUP_OFFICER)) {
                dutyAreas(d -> d.subjectType() == SubjectType.ORGANIZATION)
                        .filter(area -> seen.stream().noneMatch(mine -> mine.contains(area)))
                        .forEach(seen::add);
            }
            areas = List.copyOf(seen);
        }
        return areas;
    }

    private Condition mine(String alias, String siteColumn) {
        Map<String, Object> params = new LinkedHashMap<>();
        StringBuilder more = new StringBuilder();
        Set<UUID> sites = held.sites().stream().map(UUID::fromString).collect(Collectors.toSet());
        if (!sites.isEmpty()) {
            more.append(" OR ").append(alias).append('.').append(siteColumn).append(" IN (:ownSites)");
            params.put("ownSites", sites);
        }
        if (!held.organizations().isEmpty()) {
            more.append(" OR ").append(alias).append(".department_code IN (:ownDepartments)");
            params.put("ownDepartments", held.organizations());
        }
        return named(AreaSql.inside(alias + ".area_code", areas()), more.toString(), params);
    }

    private static Condition named(AreaSql inside, String more, Map<String, Object> params) {
        Map<String, Object> all = new LinkedHashMap<>(inside.namedParams());
        all.putAll(params);
        return new Condition(inside.namedPredicate() + more, all);
    }

    private Stream<AreaCode> dutyAreas(Predicate<HeldDuty> wanted) {
        return held.duties().stream().filter(wanted).map(HeldDuty::areaCode).filter(Objects::nonNull);
    }
}
