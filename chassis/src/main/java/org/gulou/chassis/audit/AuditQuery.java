package org.gulou.chassis.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.gulou.chassis.area.AreaCode;

/** Which entries of the trail are asked for: those that satisfy everything said here. Null asks for nothing. */
public final class AuditQuery {

    private final AreaCode area;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> params = new ArrayList<>();

    private AuditQuery(AreaCode area) {
        this.area = area;
    }

    /** Of that area and those inside it; null for all the caller may read, what concerns no area among them. */
    public static AuditQuery inside(AreaCode area) {
        return new AuditQuery(area);
    }

    /** Of what that user did. */
    public AuditQuery by(String user) {
        return and("e.actor = ?", user);
    }

    /** Of that action. */
    public AuditQuery action(String action) {
        return and("e.action = ?", action);
    }

    /** About subjects of that type. */
    public AuditQuery subjectType(String type) {
        return and("e.subject_type = ?", type);
    }

    /** About that subject. */
    public AuditQuery subjectId(String id) {
        return and("e.subject_id = ?", id);
    }

    /**
     * About the subject that goes by these ids, or about many of whom one is that: entries that list one of its ids in that fact, the name
     * of which is a constant of the code, not an input. None of them asks for nothing.
     */
    public AuditQuery subjectOrListed(String type, Collection<String> ids, String fact) {
        if (!ids.isEmpty()) {
            // Said once an id, as each is found by an index.
            conditions.add("(" + String.join(" OR ", Collections.nCopies(ids.size(), aboutOrListing(fact))) + ")");
            ids.forEach(id -> Collections.addAll(params, type, id, id));
        }
        return this;
    }

    /** At that moment or later. */
    public AuditQuery from(Instant moment) {
        return and("e.at >= ?", forJdbc(moment));
    }

    /** Before that moment. */
    public AuditQuery before(Instant moment) {
        return and("e.at < ?", forJdbc(moment));
    }

    AreaCode area() {
        return area;
    }

    List<String> conditions() {
        return List.copyOf(conditions);
    }

    /** The values of the conditions, in order. */
    List<Object> params() {
        return List.copyOf(params);
    }

    private static String aboutOrListing(String fact) {
        String listed = "e.facts::jsonb -> '" + fact + "'";
        return "(e.subject_type = ? AND e.subject_id = ?) OR (" + listed + " IS NOT NULL AND " + listed
                + " @> to_jsonb(?::text))";
    }

    private AuditQuery and(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            params.add(value);
        }
        return this;
    }

    private static Object forJdbc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
