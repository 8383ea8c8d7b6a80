package org.gulou.grid.campaign.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gulou.chassis.security.AreaSql;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.TargetRule;

/**
 * A target rule as SQL: who meets it on a day, in the places of its campaign. Conditions on columns and semi-joins only, so that a whole
 * county is one scan. A household meets a rule by one of its people, and a rule that demands nothing also by having nobody registered
 * where there is a grid.
 */
final class RosterRule {

    private static final String MIN_AGE = "r.birth_date <= ?";
    private static final String MAX_AGE = "r.birth_date > ?";
    private static final String IN_GROUP = """
            EXISTS (SELECT 1 FROM resident_group g WHERE g.county_code = r.county_code AND g.resident_id = r.id
                      AND g.key_group = ANY (?) AND g.from_day <= ? AND (g.until_day IS NULL OR g.until_day > ?))""";
    /** That {@code r} works at a site, {@code s}, of one of these categories; what else is to hold of the site, and the end, follow. */
    static final String WORKS_AT = """
            EXISTS (SELECT 1 FROM resident_workplace k JOIN directory_site s ON s.id = k.site_id
                     WHERE k.county_code = r.county_code AND k.resident_id = r.id AND s.category_code = ANY (?)""";

    // A grid that is no more has nobody, but may have had homes.
    private static final String IN_A_PLACE =
            "EXISTS (SELECT 1 FROM area a WHERE a.code = h.grid_code AND (a.valid_to IS NULL OR a.valid_to > ?))";
    private static final String RESIDENTS = """
              FROM resident r
              LEFT JOIN (SELECT k.resident_id, array_agg(k.site_id ORDER BY k.site_id) AS site_ids,
                                array_agg(DISTINCT s.department_code) FILTER (WHERE s.department_code IS NOT NULL)
                                  AS department_codes
                           FROM resident_workplace k LEFT JOIN directory_site s ON s.id = k.site_id
                          WHERE k.county_code = ? GROUP BY k.resident_id) w ON w.resident_id = r.id
             WHERE\s""";
    private static final String HOUSEHOLDS = """
              FROM (SELECT h.id, h.county_code, h.grid_code, NULL::uuid[] AS site_ids, NULL::varchar[] AS department_codes
                      FROM household h WHERE h.county_code = ? AND %s AND (%s)) r
             WHERE true""";

    private final String sql;
    private final List<Object> params = new ArrayList<>();

    private RosterRule(String sql) {
        this.sql = sql;
    }

    /** {@code " FROM ... WHERE ..."} with r.id, r.grid_code, site_ids and department_codes of everybody who meets the rule. */
    static RosterRule of(CampaignView campaign, LocalDate day) {
        return campaign.unit() == CampaignUnit.RESIDENT ? residents(campaign, day) : households(campaign, day);
    }

    String sql() {
        return sql;
    }

    List<Object> params() {
        return List.copyOf(params);
    }

    private static RosterRule residents(CampaignView campaign, LocalDate day) {
        List<Object> found = new ArrayList<>();
        String conditions = conditions(campaign.target(), day, found);
        AreaSql place = AreaSql.inside("r.grid_code", campaign.extent().parts());
        RosterRule rule =
                new RosterRule(RESIDENTS + "r.county_code = ? AND " + place.predicate() + " AND " + conditions);
        rule.params.add(campaign.countyCode());
        rule.params.add(campaign.countyCode());
        rule.params.addAll(place.params());
        rule.params.addAll(found);
        return rule;
    }

    private static RosterRule households(CampaignView campaign, LocalDate day) {
        List<Object> found = new ArrayList<>();
        String members = "SELECT 1 FROM resident r WHERE r.county_code = h.county_code AND r.household_id = h.id";
        String meets = "EXISTS (" + members + " AND " + conditions(campaign.target(), day, found) + ")";
        if (campaign.target().demandsNothing()) {
            meets += " OR (" + IN_A_PLACE + " AND NOT EXISTS (" + members + " AND r.merged_into IS NULL))";
            found.add(day);
        }
        AreaSql place = AreaSql.inside("h.grid_code", campaign.extent().parts());
        RosterRule rule = new RosterRule(HOUSEHOLDS.formatted(place.predicate(), meets));
        rule.params.add(campaign.countyCode());
        rule.params.addAll(place.params());
        rule.params.addAll(found);
        return rule;
    }

    private static String conditions(TargetRule rule, LocalDate day, List<Object> params) {
        List<String> all = new ArrayList<>(List.of("r.merged_into IS NULL", "r.status = ANY (?)"));
        params.add(rule.states().stream().map(Enum::name).toArray(String[]::new));
        if (rule.minAge() != null) {
            all.add(MIN_AGE);
            params.add(day.minusYears(rule.minAge()));
        }
        if (rule.maxAge() != null) {
            all.add(MAX_AGE);
            params.add(day.minusYears(rule.maxAge() + 1L));
        }
        if (!rule.groups().isEmpty()) {
            all.add(IN_GROUP);
            params.addAll(Arrays.asList(rule.groups().stream().map(Enum::name).toArray(String[]::new), day, day));
        }
        if (!rule.siteCategories().isEmpty()) {
            all.add(WORKS_AT + ")");
            params.add(rule.siteCategories().toArray(String[]::new));
        }
        return String.join(" AND ", all);
    }
}
