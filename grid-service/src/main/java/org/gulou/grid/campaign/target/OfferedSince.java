package org.gulou.grid.campaign.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.campaign.CampaignUnit;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.TargetRule;

/**
 * Whose offer is news since a moment, as a condition on them: their entry has changed, a day has begun from which they are of age or in
 * a group of the rule, or a site they work at has come to be of one of its categories. A household is news with any of its people.
 */
record OfferedSince(String sql, List<Object> params) {

    private static final String CAME_OF_AGE = "(r.birth_date > ? AND r.birth_date <= ?)";
    // A membership that takes over from another is no beginning.
    private static final String JOINED = """
            EXISTS (SELECT 1 FROM resident_group g
                     WHERE g.county_code = r.county_code AND g.resident_id = r.id AND g.key_group = ANY (?)
                       AND g.from_day > ? AND g.from_day <= ?
                       AND NOT EXISTS (SELECT 1 FROM resident_group b
                                        WHERE b.county_code = g.county_code AND b.resident_id = g.resident_id
                                          AND b.key_group = ANY (?) AND b.from_day < g.from_day
                                          AND (b.until_day IS NULL OR b.until_day >= g.from_day)))""";
    private static final String WORKPLACE_CAME_IN = RosterRule.WORKS_AT + " AND s.category_since >= ?)";
    private static final String PERSON = """
            EXISTS (SELECT 1 FROM resident r WHERE r.county_code = m.county_code AND r.id = m.id AND (%s))""";
    private static final String MEMBER = """
            EXISTS (SELECT 1 FROM resident r WHERE r.county_code = m.county_code AND r.household_id = m.id
                       AND (r.updated_at >= ? OR %s))""";

    /** The condition on the residents or households that are {@code m}. */
    static OfferedSince of(CampaignView campaign, Instant since, BusinessClock clock) {
        boolean people = campaign.unit() == CampaignUnit.RESIDENT;
        List<Object> params = new ArrayList<>(people ? List.of(since) : List.of(since, since));
        // The last day that had begun before.
        LocalDate before = clock.dayOf(since.minusNanos(1));
        String became = became(campaign.target(), since, before, clock.today(), params);
        String sql = (people ? PERSON : MEMBER).formatted(became);
        return new OfferedSince("(m.updated_at >= ? OR " + sql + ")", List.copyOf(params));
    }

    private static String became(
            TargetRule rule, Instant since, LocalDate before, LocalDate today, List<Object> params) {
        List<String> any = new ArrayList<>(List.of("false"));
        if (rule.minAge() != null) {
            any.add(CAME_OF_AGE);
            params.add(before.minusYears(rule.minAge()));
            params.add(today.minusYears(rule.minAge()));
        }
        if (!rule.groups().isEmpty()) {
            any.add(JOINED);
            String[] groups = rule.groups().stream().map(Enum::name).toArray(String[]::new);
            params.addAll(List.of(groups, before, today, groups));
        }
        if (!rule.siteCategories().isEmpty()) {
            any.add(WORKPLACE_CAME_IN);
            params.addAll(List.of(rule.siteCategories().toArray(String[]::new), since));
        }
        return String.join(" OR ", any);
    }
}
