package org.gulou.grid.guard;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells PostgreSQL with every connection taken from the pool whose areas its row-level policies are to show: the caller's, all for the
 * system's own work, none where nobody is known.
 */
@Singleton
class ScopedPool implements AgroalPoolInterceptor {

    private final Instance<VisibleAreas> visible;

    ScopedPool(Instance<VisibleAreas> visible) {
        this.visible = visible;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            Sight.show(connection, setting(), false);
        } catch (SQLException e) {
            // Better no connection than one that shows what another caller may see.
            throw new IllegalStateException("A connection could not be told whose rows to show", e);
        }
    }

    /** What a connection taken now is to show. */
    String setting() {
        if (SystemScope.isEntered()) {
            return Sight.ALL;
        }
        return Arc.container().requestContext().isActive() ? visible.get().setting() : Sight.NONE;
    }
}
