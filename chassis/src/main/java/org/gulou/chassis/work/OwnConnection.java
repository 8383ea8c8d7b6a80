package org.gulou.chassis.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens connections to the service's database that belong to one worker and no pool, as the role the service runs as. */
@ApplicationScoped
public class OwnConnection {

    private static final int CONNECT_SECONDS = 5;
    private static final int SILENCE_SECONDS = 30;
    // The first half of every lock's key, so that locks of other programs do not meet ours.
    private static final int LOCK_SPACE = 0x67756C6F;

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
    public Connection open(String name) throws SQLException {
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

    /** Takes the lock of that leader for as long as the connection lives; false while another process has it. */
    public static boolean tryLead(Connection connection, Leader leader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, LOCK_SPACE);
            statement.setInt(2, leader.number);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The jobs of which each service has one at a time, however many replicas it runs. */
    public enum Leader {
        RELAY(1),
        SEALER(2),
        IMPORTER(3);

        private final int number;

        Leader(int number) {
            this.number = number;
        }
    }
}
