package org.gulou.grid.guard;

import jakarta.inject.Singleton;
import org.gulou.chassis.security.AreaScope;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Finds out before anything else whose areas a request is about. Not when a connection is taken: finding out may itself take one, and a
 * pool whose every connection waits for another one stands still.
 */
@Singleton
class VisibleAreasFilter {

    private final AreaScope scope;
    private final VisibleAreas visible;

    VisibleAreasFilter(AreaScope scope, VisibleAreas visible) {
        this.scope = scope;
        this.visible = visible;
    }

    @ServerRequestFilter
    public void look() {
        visible.are(scope.areas());
    }
}
