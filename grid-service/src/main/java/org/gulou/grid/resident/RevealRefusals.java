package org.gulou.grid.resident;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/**
 * Keeps in the trail that somebody whose roles do not allow it tried to see people in clear, rejected rows of a file among them, or to
 * search them: the web layer turned them away.
 */
@ApplicationScoped
class RevealRefusals {

    private static final Map<String, String> LISTS =
            Map.of(ResidentResource.PATH + "/search", "SEARCH", "/grid/v1/me/worklist", "WORKLIST");
    private static final Pattern REJECTED_ROWS =
            Pattern.compile("/grid/v1/imports/" + Revealing.ID + "/errors(?:\\.csv|\\.xlsx)?");
    private static final List<Revealing> REVEALS = List.of(
            new Revealing(ResidentResource.PATH, "RESIDENT", "SELECT grid_code AS area FROM resident WHERE id = ?"),
            new Revealing("/grid/v1/arrivals", "ARRIVAL", "SELECT area_code AS area FROM arrival WHERE id = ?"),
            new Revealing(
                    "/grid/v1/tips",
                    "TIP",
                    "SELECT coalesce(assigned_code, county_code) AS area FROM tip WHERE id = ?"),
            new Revealing(
                    "/grid/v1/campaigns/{id}/targets",
                    "TARGET",
                    "SELECT area_code AS area FROM campaign_target WHERE campaign_id = ? AND id = ?"));

    private final CurrentIdentityAssociation identity;
    private final SqlReader reader;
    private final AuditLog audit;

    RevealRefusals(CurrentIdentityAssociation identity, SqlReader reader, AuditLog audit) {
        this.identity = identity;
        this.reader = reader;
        this.audit = audit;
    }

    @ActivateRequestContext
    @Transactional
    public void refused(@ObservesAsync AuthorizationFailureEvent refusal) {
        Object request = refusal.getEventProperties().get(RoutingContext.class.getName());
        SecurityIdentity asking = refusal.getSecurityIdentity();
        if (!(request instanceof RoutingContext routing) || asking == null || asking.isAnonymous()) {
            return;
        }
        // The request is over; what is written is written in the name of who sent it.
        identity.setIdentity(asking);
        String path = routing.normalizedPath().replaceFirst("/$", "");
        String list = LISTS.get(path);
        if (list != null) {
            record(list, asking.getPrincipal().getName(), null);
        }
        Matcher rows = REJECTED_ROWS.matcher(path);
        if (rows.matches()) {
            audit.record("IMPORT_ERRORS_REFUSED", "IMPORT", rows.group(1), null, Map.of("reason", "FORBIDDEN"));
        }
        REVEALS.forEach(revealing -> revealing.things(path).ifPresent(ids -> record(revealing, ids)));
    }

    private void record(Revealing revealing, List<UUID> ids) {
        Optional<AreaCode> place = SystemScope.call(
                () -> reader.first(row -> Columns.area(row, "area"), revealing.where(), ids.toArray()));
        place.ifPresent(
                area -> record(revealing.subject(), ids.get(ids.size() - 1).toString(), area));
    }

    private void record(String subject, String id, AreaCode area) {
        String action = LISTS.containsValue(subject) ? subject + "_REFUSED" : subject + "_REVEAL_REFUSED";
        audit.record(action, subject, id, area, Map.of("reason", "FORBIDDEN"));
    }

    /** Things that are shown in clear by a verb of their own, and where one of them belongs. */
    private record Revealing(Pattern path, String subject, String where) {

        private static final String ID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";

        Revealing(String path, String subject, String where) {
            this(Pattern.compile(path.replace("{id}", ID) + "/" + ID + "/reveal"), subject, where);
        }

        /** The ids of that path, the thing's own last; none for another path. */
        Optional<List<UUID>> things(String asked) {
            Matcher match = path.matcher(asked);
            return match.matches()
                    ? Optional.of(IntStream.rangeClosed(1, match.groupCount())
                            .mapToObj(i -> UUID.fromString(match.group(i)))
                            .toList())
                    : Optional.empty();
        }
    }
}
