package org.gulou.grid.guard;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;

/**
 * Tells PostgreSQL with every connection taken from the pool whose areas its row-level policies are to show: the caller's, all for the
 * system's own work, none where nobody is known.
 */
@Singleton
class ScopedPool implements AgroalPoolInterceptor {

    private static final String SHOW = "SELECT set_config('gulou.areas', ?, false)";
    private static final String ALL = "-";
    private static final String NONE = "";

    private final Instance<AreaScope> scope;
    // Finding out whose areas they are may itself take a connection; that one sees nobody.
    private final ThreadLocal<Boolean> asking = ThreadLocal.withInitial(() -> false);

    ScopedPool(Instance<AreaScope> scope) {
        this.scope = scope;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (PreparedStatement statement = connection.prepareStatement(SHOW)) {
            statement.setString(1, areas());
            statement.execute();
        } catch (SQLException e) {
            // Better no connection than one that shows what another caller may see.
            throw new IllegalStateException("A connection could not be told whose rows to show", e);
        }
    }

    private String areas() {
        if (SystemScope.isEntered()) {
            return ALL;
        }
        if (asking.get() || !Arc.container().requestContext().isActive()) {
            return NONE;
        }
        asking.set(true);
        try {
            return scope.get().areas().stream().map(AreaCode::value).collect(Collectors.joining(","));
        } finally {
            asking.set(false);
        }
    }
}
