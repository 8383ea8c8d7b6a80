package org.gulou.grid.campaign.target;

/** The sites and departments of one person's work, for statements that name few people. */
public final class Workplaces {

    // The names in here must be nobody's alias outside: a name inside hides the one outside, and everybody's work would
    // be one's own.
    private static final String COLUMNS = """
            (SELECT array_agg(own.site_id ORDER BY own.site_id) FROM resident_workplace own
              WHERE own.county_code = %1$s.county_code AND own.resident_id = %1$s.resident_id),
            (SELECT array_agg(DISTINCT its.department_code) FROM resident_workplace own JOIN directory_site its ON its.id = own.site_id
              WHERE own.county_code = %1$s.county_code AND own.resident_id = %1$s.resident_id AND its.department_code IS NOT NULL)""";

    private Workplaces() {}

    /** Values for site_ids and department_codes from a row with county_code and resident_id; null for none. */
    public static String of(String alias) {
        if (alias.equals("own") || alias.equals("its")) {
            throw new IllegalArgumentException("This alias is taken");
        }
        return COLUMNS.formatted(alias);
    }
}
