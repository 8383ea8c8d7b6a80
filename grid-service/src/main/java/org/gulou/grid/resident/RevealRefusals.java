package org.gulou.grid.resident;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.security.AreaScope;

/**
 * Keeps in the trail that somebody whose roles do not allow it tried to see people in clear, rejected rows of a file among them, or to
 * search them: the web layer turned them away.
 */
@ApplicationScoped
class RevealRefusals {

    private static final Map<String, String> LISTS =
            Map.of(ResidentResource.PATH + "/search", "SEARCH", "/grid/v1/me/worklist", "WORKLIST");
    private static final Pattern REJECTED_ROWS =
            Pattern.compile("/grid/v1/imports/" + Revealable.ID + "/errors(?:\\.csv|\\.xlsx)?");

    private final CurrentIdentityAssociation identity;
    private final RevealTrail trail;
    private final AreaScope scope;
    private final AuditLog audit;

    RevealRefusals(CurrentIdentityAssociation identity, RevealTrail trail, AreaScope scope, AuditLog audit) {
        this.identity = identity;
        this.trail = trail;
        this.scope = scope;
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
            record(list + "_REFUSED", list, asking.getPrincipal().getName());
        }
        Matcher rows = REJECTED_ROWS.matcher(path);
        if (rows.matches()) {
            record("IMPORT_ERRORS_REFUSED", "IMPORT", rows.group(1));
        }
        for (Revealable thing : Revealable.values()) {
            thing.asked(path).ifPresent(ids -> trail.forbidden(thing, ids));
        }
    }

    private void record(String action, String subject, String id) {
        audit.record(action, subject, id, scope.whole().orElse(null), RevealTrail.FORBIDDEN);
    }
}
