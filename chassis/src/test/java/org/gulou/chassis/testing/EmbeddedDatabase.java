package org.gulou.chassis.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL on loopback with databases that have, as in the field, an owner and a weaker role the service runs as. */
public final class EmbeddedDatabase {

    /** The password of every role but the superuser. */
    public static final String PASSWORD = "test";

    private final String base;

    EmbeddedDatabase(int port) {
        this.base = "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    /** A fresh and running server; it ends with this JVM. */
    static int start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("jit", "off")
                    .start()
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server of this JVM. */
    public static EmbeddedDatabase ofThisJvm() {
        return Infrastructure.database();
    }

    /** The JDBC address of a database. */
    public String url(String database) {
        return base + database;
    }

    /** A connection that may do everything, for what a test must arrange behind the service's back. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    /** Makes the database of a service with its two roles. */
    void create(String service) {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + service + "_owner LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE ROLE " + service + "_app LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE " + service + " OWNER " + service + "_owner");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database of " + service, e);
        }
    }
}
