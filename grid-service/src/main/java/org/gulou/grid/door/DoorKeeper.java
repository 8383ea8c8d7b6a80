package org.gulou.grid.door;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.OptionalLong;
import org.gulou.chassis.problem.CommonError;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets the public in as often as the limits allow, before anything of a body is read. Public, as the framework calls it. */
public class DoorKeeper {

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private final ClientAddress address;
    private final DoorLimits limits;

    DoorKeeper(SecurityIdentity identity, CurrentVertxRequest request, ClientAddress address, DoorLimits limits) {
        this.identity = identity;
        this.request = request;
        this.address = address;
        this.limits = limits;
    }

    /** Refuses one request too many; who is signed in is counted elsewhere. */
    @ServerRequestFilter
    @PublicDoor
    public void admit() {
        if (!identity.isAnonymous()) {
            return;
        }
        OptionalLong wait = limits.take(address.of(request.getCurrent().request()));
        if (wait.isPresent()) {
            throw CommonError.TOO_MANY_REQUESTS.with("retryAfter", wait.getAsLong());
        }
    }
}
