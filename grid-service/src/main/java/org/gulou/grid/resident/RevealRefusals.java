package org.gulou.grid.resident;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;

/** Keeps in the trail that somebody whose roles do not allow it tried to see a person in clear: the web layer turned them away. */
@ApplicationScoped
class RevealRefusals {

    private static final Pattern REVEAL = Pattern.compile(
            Pattern.quote(ResidentResource.PATH) + "/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/reveal/?");
    private static final String WHERE = "SELECT grid_code FROM resident WHERE id = ?";

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
        revealed(refusal).ifPresent(resident -> {
            // The request is over; what is written is written in the name of who sent it.
            identity.setIdentity(refusal.getSecurityIdentity());
            record(resident);
        });
    }

    private void record(UUID resident) {
        Optional<AreaCode> grid =
                SystemScope.call(() -> reader.first(row -> Columns.area(row, "grid_code"), WHERE, resident));
        grid.ifPresent(area -> audit.record(
                "RESIDENT_REVEAL_REFUSED", "RESIDENT", resident.toString(), area, Map.of("reason", "FORBIDDEN")));
    }

    private static Optional<UUID> revealed(AuthorizationFailureEvent refusal) {
        Object request = refusal.getEventProperties().get(RoutingContext.class.getName());
        if (!(request instanceof RoutingContext routing) || refusal.getSecurityIdentity() == null) {
            return Optional.empty();
        }
        Matcher path = REVEAL.matcher(routing.normalizedPath());
        return path.matches() ? Optional.of(UUID.fromString(path.group(1))) : Optional.empty();
    }
}
