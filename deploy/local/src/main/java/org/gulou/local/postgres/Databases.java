package org.gulou.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Secrets;
import org.gulou.local.layout.Service;

/** A database for each service, with a role that owns the schema and a weaker one the service runs as. */
public final class Databases {

    public static final String SUPERUSER = "postgres";

    private static final String WRONG_PASSWORD = "28P01";
    private static final int SECONDS = 5;

    private final Ports ports;
    private final Secrets secrets;

    public Databases(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    /** A connection that may do everything; closed by the caller. */
    public Connection superuser(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", secrets.postgres());
        properties.setProperty("connectTimeout", Integer.toString(SECONDS));
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(ports.jdbc(database), properties);
    }

    /** Whether the server takes statements. */
    boolean answer() {
        try (Connection connection = superuser(SUPERUSER)) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new LaunchFault(
                        "The passwords in secrets.json are not those of the database; restore the file, or wipe with --fresh.",
                        e);
            }
            return false;
        }
    }

    /** Makes what is missing, and gives every role the password of this stack. */
    public void ensure() {
        try (Connection connection = superuser(SUPERUSER)) {
            for (Service service : Service.values()) {
                String owner = service.id() + "_owner";
                String app = service.id() + "_app";
                role(connection, owner, secrets.owner(service));
                role(connection, app, secrets.app(service));
                database(connection, service.id(), owner, app);
            }
        } catch (SQLException e) {
            throw new LaunchFault("The databases cannot be made: " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
        // The password is of the URL alphabet of Base64, so it needs no escaping.
        execute(connection, "%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, name, password));
    }

    private static void database(Connection connection, String name, String owner, String app) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE %s OWNER %s".formatted(name, owner));
        }
        execute(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
        execute(connection, "GRANT CONNECT, TEMPORARY ON DATABASE %s TO %s".formatted(name, app));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
