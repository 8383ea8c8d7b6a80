package org.gulou.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.gulou.local.kafka.KafkaProgram;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Secrets;
import org.gulou.local.layout.Service;
import org.gulou.local.postgres.Databases;
import org.gulou.local.postgres.PostgresProgram;
import org.gulou.local.process.Child;
import org.gulou.local.process.ChildFault;
import org.gulou.local.process.ChildListener;
import org.gulou.local.process.Supervisor;
import org.gulou.local.process.Tools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real servers, as the launcher runs them: unpacked, initialised, killed, revived and stopped. */
class PostgresAndKafkaTest {

    @TempDir
    Path folder;

    private final Deaths deaths = new Deaths();
    private Ports ports;
    private Layout layout;
    private Secrets secrets;
    private Supervisor supervisor;

    @BeforeEach
    void open() throws IOException {
        ports = Ports.free(new SecureRandom()).orElseThrow();
        layout = new Layout(Path.of("../..").toAbsolutePath().normalize(), folder);
        secrets = Secrets.of(layout);
        supervisor = new Supervisor(layout.childFiles(), new Tools(layout.childFiles()), deaths);
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        supervisor.stop();
    }

    @Test
    void postgresKeepsWhatWasCommittedBeforeItWasKilled() throws Exception {
        // Given
        Child postgres = postgres(supervisor);
        Databases databases = new Databases(ports, secrets);
        databases.ensure();
        try (Connection owner = grid("owner", secrets.owner(Service.GRID))) {
            execute(owner, "CREATE TABLE note (text text)");
            execute(owner, "GRANT SELECT ON note TO grid_app");
            execute(owner, "INSERT INTO note VALUES ('kept')");
        }
        long before = postgres.pid().orElseThrow();
        // When
        postgres.kill();
        postgres.awaitReady();
        databases.ensure();
        // Then
        assertThat(postgres.pid()).isPresent().get().isNotEqualTo(before);
        assertThat(deaths.of).containsExactly("postgres");
        try (Connection app = grid("app", secrets.app(Service.GRID))) {
            assertThat(read(app, "SELECT text FROM note")).isEqualTo("kept");
            assertThat(List.of(
                            read(app, "SHOW fsync"),
                            read(app, "SHOW synchronous_commit"),
                            read(app, "SHOW full_page_writes"),
                            read(app, "SHOW jit"),
                            read(app, "SHOW listen_addresses")))
                    .containsExactly("on", "on", "on", "off", "127.0.0.1");
        }
    }

    @Test
    void kafkaKeepsItsTopicsOverAKillAndANewLauncher() throws Exception {
        // Given
        Child kafka = kafka(supervisor);
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic("kept", 3, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        // When
        kafka.kill();
        kafka.awaitReady();
        supervisor.stop();
        Supervisor next = new Supervisor(layout.childFiles(), new Tools(layout.childFiles()), deaths);
        try {
            kafka(next);
            // Then
            try (Admin admin = admin()) {
                assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains("kept");
            }
        } finally {
            next.stop();
        }
        assertThat(Ports.isTaken(ports.kafka())).isFalse();
    }

    @Test
    void secretsAreTheOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(layout.secrets())))
                .isEqualTo("rw-------");
        assertThat(Secrets.of(layout).postgres()).isEqualTo(secrets.postgres());
    }

    private Child postgres(Supervisor in) throws Exception {
        return started(in.stage(new PostgresProgram(layout, ports, secrets, new Tools(layout.childFiles()))));
    }

    private Child kafka(Supervisor in) throws Exception {
        return started(in.stage(new KafkaProgram(layout, ports)));
    }

    private static Child started(Child child) throws Exception {
        child.start();
        child.awaitReady();
        return child;
    }

    private Connection grid(String role, String password) throws SQLException {
        return DriverManager.getConnection(ports.jdbc("grid"), "grid_" + role, password);
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", ports.bootstrap()));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** The names of the children that died. */
    private static final class Deaths implements ChildListener {
        private final List<String> of = new CopyOnWriteArrayList<>();

        @Override
        public void died(Child child, int exit, Duration pause) {
            of.add(child.name());
        }

        @Override
        public void givenUp(Child child, ChildFault fault) {
            of.add(child.name() + " for good");
        }
    }
}
