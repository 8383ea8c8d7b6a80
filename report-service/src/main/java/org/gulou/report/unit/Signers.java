package org.gulou.report.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who answers with their signature for a unit's report, by the duties of the directory. */
@ApplicationScoped
public class Signers {

    // One role signs at each kind and level; among several holders the one longest in office, the acting deputy last.
    private static final String HOLDERS = """
            SELECT subject_code, user_id FROM directory_duty
             WHERE subject_code IN (:codes) AND user_id IS NOT NULL AND NOT suspended
               AND since <= :now AND (until IS NULL OR until > :now)
               AND (role IN ('ORG_HEAD', 'SITE_MANAGER')
                 OR subject_type = 'AREA' AND length(subject_code) = 6 AND role = 'COUNTY_LEADER'
                 OR subject_type = 'AREA' AND length(subject_code) = 9
                    AND (role = 'PRINCIPAL' OR role = 'DEPUTY' AND acting_for IS NOT NULL)
                 OR subject_type = 'AREA' AND length(subject_code) = 12 AND role = 'VILLAGE_CADRE')
             ORDER BY subject_code, (role = 'DEPUTY'), since, id
            """;

    private final EntityManager entities;

    Signers(EntityManager entities) {
        this.entities = entities;
    }

    /** The account that signs for each of these units at that moment; a unit whose seat is vacant is left out. */
    public Map<String, String> of(Collection<String> unitCodes, Instant at) {
        Map<String, String> users = new HashMap<>();
        if (unitCodes.isEmpty()) {
            return users;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(HOLDERS, Tuple.class)
                .setParameter("codes", unitCodes)
                .setParameter("now", at.atOffset(ZoneOffset.UTC))
                .getResultList();
        rows.forEach(row -> users.putIfAbsent(row.get(0, String.class), row.get(1, String.class)));
        return users;
    }
}
