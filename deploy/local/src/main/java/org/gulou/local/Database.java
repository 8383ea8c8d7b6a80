package org.gulou.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.gulou.local.layout.Service;

/**
 * How one reaches a service's database.
 *
 * @param service whose it is
 * @param url the JDBC address
 * @param app the role the service runs as
 * @param owner the role that owns the schema
 */
public record Database(Service service, String url, Login app, Login owner) {

    /** A role and its password. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** A connection as the owner of the schema, for whoever proves what the service did; closed by the caller. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner.user(), owner.password());
    }
}
