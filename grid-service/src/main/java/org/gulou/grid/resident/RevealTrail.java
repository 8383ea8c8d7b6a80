package org.gulou.grid.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.security.AreaScope;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/**
 * Keeps in the trail that somebody was not shown in clear what they asked for. It concerns the place of who asks and, where the thing lies
 * elsewhere, that place as well, with an entry of its own: who audits the one or the other reads it, and nobody else.
 */
@ApplicationScoped
public class RevealTrail {

    /** Why who asked was turned away, where it was for their roles. */
    static final Map<String, String> FORBIDDEN = Map.of("reason", "FORBIDDEN");

    private final SqlReader reader;
    private final AreaScope scope;
    private final AuditLog audit;

    RevealTrail(SqlReader reader, AreaScope scope, AuditLog audit) {
        this.reader = reader;
        this.scope = scope;
        this.audit = audit;
    }

    /** They see no such thing, whose own id comes last. Needs a transaction that the refusal does not roll back. */
    public void refused(Revealable thing, UUID... ids) {
        keep(thing, Map.of(), ids);
    }

    /** Their roles do not allow it. The thing's own id comes last. */
    void forbidden(Revealable thing, UUID... ids) {
        keep(thing, FORBIDDEN, ids);
    }

    private void keep(Revealable thing, Map<String, ?> facts, UUID... ids) {
        AreaCode asking = scope.whole().orElse(null);
        AreaCode place = SystemScope.call(
                        () -> reader.first(row -> Columns.area(row, "area"), thing.where(), (Object[]) ids))
                .orElse(null);
        String id = ids[ids.length - 1].toString();
        if (asking != null || place == null) {
            record(thing, id, asking, facts);
        }
        if (place != null && (asking == null || !asking.contains(place))) {
            record(thing, id, place, facts);
        }
    }

    private void record(Revealable thing, String id, AreaCode area, Map<String, ?> facts) {
        audit.record(thing + "_REVEAL_REFUSED", thing.name(), id, area, facts);
    }
}
