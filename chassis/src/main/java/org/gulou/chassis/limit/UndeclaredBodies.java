package org.gulou.chassis.limit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.gulou.chassis.web.RequestHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Cuts off a body that does not say how large it is where it grows too large. Public, as the framework calls it. */
public class UndeclaredBodies {

    private static final String TRANSFER_ENCODING = "Transfer-Encoding";

    private final BodyLimits limits;

    UndeclaredBodies(BodyLimits limits) {
        this.limits = limits;
    }

    /** Counts what is read of such a body. */
    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        if (RequestHeaders.find(TRANSFER_ENCODING) != null && RequestHeaders.find(HttpHeaders.CONTENT_LENGTH) == null) {
            long limit = limits.of(request.getUriInfo().getPath());
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit, limits.drain()));
        }
    }
}
