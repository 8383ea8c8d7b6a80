package org.gulou.grid.campaign.target;

/** The sites and departments of one person's work, for statements that name few people. */
public final class Workplaces {

    private static final String COLUMNS = """
            (SELECT array_agg(k.site_id ORDER BY k.site_id) FROM resident_workplace k
              WHERE k.county_code = %1$s.county_code AND k.resident_id = %1$s.resident_id),
            (SELECT array_agg(DISTINCT s.department_code) FROM resident_workplace k JOIN directory_site s ON s.id = k.site_id
              WHERE k.county_code = %1$s.county_code AND k.resident_id = %1$s.resident_id AND s.department_code IS NOT NULL)""";

    private Workplaces() {}

    /** Values for site_ids and department_codes from a row with county_code and resident_id; null for none. */
    public static String of(String alias) {
        return COLUMNS.formatted(alias);
    }
}
