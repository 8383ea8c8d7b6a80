package org.gulou.grid.campaign.target;

/**
 * Whom to ask of a household: its head, or where there is none, or the head has died or moved out, another of those who live there - one
 * with a phone and at home before others, the eldest of them.
 */
final class HouseholdContact {

    // Its people by the household alone, behind a fence: a database without statistics yet would rather take an
    // index of the whole county's.
    private static final String CONTACT = """
            (SELECT %s FROM household h
              CROSS JOIN LATERAL (SELECT * FROM resident r WHERE r.household_id = h.id OFFSET 0) p
              WHERE h.county_code = %s AND h.id = %s AND p.merged_into IS NULL AND p.status IN ('PRESENT', 'AWAY')
              ORDER BY (p.id IS NOT DISTINCT FROM h.head_resident_id) DESC, p.phone IS NULL, p.status = 'AWAY',
                       p.birth_date, p.id
              LIMIT 1)""";

    private HouseholdContact() {}

    /**
     * That expression over the resident {@code p}, null for nobody, as a subquery for the select list: there the database asks for the
     * rows of a page alone.
     */
    static String of(String expression, String county, String household) {
        return CONTACT.formatted(expression, county, household);
    }

    /** The same of the household that the target {@code t} is. */
    static String ofTarget(String expression) {
        return of(expression, "t.county_code", "t.subject_id");
    }
}
