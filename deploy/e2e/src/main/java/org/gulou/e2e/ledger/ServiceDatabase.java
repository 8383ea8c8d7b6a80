package org.gulou.e2e.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of one service, read as its owner or a superuser. */
public record ServiceDatabase(String service, String url, String user, String password) {

    /** A new connection; the caller closes it. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return service + " at " + url;
    }
}
