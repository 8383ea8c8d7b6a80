package org.gulou.notification.rule;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that can be told for the codes an event carries. */
final class PayloadNames {

    static final String AREA = "areaName";
    static final String SITE = "siteName";
    static final String DEPARTMENT = "departmentName";
    static final String UNIT = "unitName";

    private static final Map<String, String> BY_FIELD =
            Map.of("areaCode", AREA, "siteId", SITE, "departmentCode", DEPARTMENT, "unitCode", UNIT);

    private PayloadNames() {}

    /** The names an event with these fields has. */
    static Set<String> of(Collection<String> fields) {
        return BY_FIELD.entrySet().stream()
                .filter(e -> fields.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
