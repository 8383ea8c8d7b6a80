package org.gulou.chassis.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens connections to the service's database that belong to one worker and no pool, as the role the service runs as. */
@ApplicationScoped
public class OwnConnection {

    private static final int CONNECT_SECONDS = 5;
    private static final int SILENCE_SECONDS = 30;

    private final String url;
    private final String user;
    private final String password;

    OwnConnection(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** A new connection, each statement a transaction of its own; the caller closes it. */
    Connection open(String name) throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(url);
        database.setUser(user);
        database.setPassword(password);
        database.setApplicationName(name);
        database.setConnectTimeout(CONNECT_SECONDS);
        database.setSocketTimeout(SILENCE_SECONDS);
        database.setTcpKeepAlive(true);
        return database.getConnection();
    }
}
