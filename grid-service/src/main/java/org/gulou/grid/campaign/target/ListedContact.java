package org.gulou.grid.campaign.target;

/**
 * Whom to see of a resident whose entry in the register lies out of the caller's sight: who lives elsewhere is due where a list has
 * dispatched them to, and named as the list has named them.
 */
final class ListedContact {

    // Of two papers of one person the entry that says more.
    private static final String CONTACT = """
            (SELECT %s FROM campaign_listed l
              WHERE l.county_code = t.county_code AND l.campaign_id = t.campaign_id AND l.resident_id = t.subject_id
              ORDER BY l.name IS NULL, l.phone IS NULL, l.id
              LIMIT 1)""";

    private ListedContact() {}

    /** That expression over the entry {@code l} of the resident that the target {@code t} is, null for none, as a subquery. */
    static String ofTarget(String expression) {
        return CONTACT.formatted(expression);
    }
}
