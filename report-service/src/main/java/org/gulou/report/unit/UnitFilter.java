package org.gulou.report.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaSql;

/** "One of these units" as a condition on rows that hold the kind, the code and the area of a unit. */
public final class UnitFilter {

    private final List<AreaCode> areas;
    private final List<String> organizations;
    private final List<String> sites;

    UnitFilter(List<AreaCode> areas, List<String> organizations, List<String> sites) {
        this.areas = List.copyOf(areas);
        this.organizations = List.copyOf(organizations);
        this.sites = List.copyOf(sites);
    }

    /** The areas asked for. */
    public List<AreaCode> areas() {
        return areas;
    }

    /** The condition in HQL on an entity with {@code unitKind}, {@code unitCode} and {@code areaCode}. */
    public String hql(String alias) {
        return predicate(alias + ".areaCode", alias + ".unitKind", alias + ".unitCode");
    }

    /** The condition in SQL on a table with {@code unit_kind}, {@code unit_code} and {@code area_code}. */
    public String sql(String alias) {
        return predicate(alias + ".area_code", alias + ".unit_kind", alias + ".unit_code");
    }

    /** The named parameters of either. */
    public Map<String, Object> params() {
        Map<String, Object> params =
                new LinkedHashMap<>(AreaSql.inside("", areas).namedParams());
        if (!organizations.isEmpty()) {
            params.put("myOrganizations", organizations);
        }
        if (!sites.isEmpty()) {
            params.put("mySites", sites);
        }
        return params;
    }

    private String predicate(String area, String kind, String code) {
        List<String> ways = new ArrayList<>();
        ways.add(AreaSql.inside(area, areas).namedPredicate());
        if (!organizations.isEmpty()) {
            ways.add("(" + kind + " = 'ORGANIZATION' AND " + code + " IN (:myOrganizations))");
        }
        if (!sites.isEmpty()) {
            ways.add("(" + kind + " = 'SITE' AND " + code + " IN (:mySites))");
        }
        return "(" + String.join(" OR ", ways) + ")";
    }
}
