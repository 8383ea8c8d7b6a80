package org.gulou.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gulou.local.layout.Folders;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.OwnerOnly;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Secrets;
import org.gulou.local.process.ChildProgram;
import org.gulou.local.process.Tools;

/** The database server; a commit it has acknowledged outlives a SIGKILL and a loss of power. */
public final class PostgresProgram implements ChildProgram {

    /** Said on every start, so that an old cluster runs as a new one does. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("jit", "off"),
            Map.entry("max_wal_size", "4GB"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("max_connections", "200"),
            Map.entry("logging_collector", "off"),
            Map.entry("log_line_prefix", "%m [%p] %q%u@%d "),
            // A statement that fails may hold personal data.
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"));

    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private final Tools tools;
    private Path binaries;
    private Unprivileged unprivileged;

    public PostgresProgram(Layout layout, Ports ports, Secrets secrets, Tools tools) {
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
        this.tools = tools;
    }

    @Override
    public String name() {
        return Part.POSTGRES.id();
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public void prepare() throws IOException {
        unprivileged = Unprivileged.find();
        binaries = PostgresBinaries.in(layout.runtime());
        unprivileged.own(layout.postgres());
        if (Files.isDirectory(cluster())) {
            ServerLock.of(cluster()).removeIfStrangers();
        } else {
            initialise();
        }
    }

    private void initialise() throws IOException {
        Path draft = layout.postgres().resolve("cluster.new");
        Folders.delete(draft);
        Path password = layout.postgres().resolve("password");
        OwnerOnly.write(password, secrets.postgres());
        unprivileged.give(password);
        try {
            tools.run(
                    "initdb",
                    unprivileged.wrapper(),
                    List.of(
                            program("initdb"),
                            "--pgdata=" + draft,
                            "--username=" + Databases.SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"),
                    Map.of());
        } finally {
            Files.delete(password);
        }
        Files.move(draft, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public List<String> wrapper() {
        return unprivileged.wrapper();
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(
                List.of(program("postgres"), "-D", cluster().toString(), "-p", Integer.toString(ports.postgres())));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("LC_ALL", "C");
    }

    @Override
    public boolean ready() {
        return new Databases(ports, secrets).answer();
    }

    /** Fast: sessions are cut, and a checkpoint is written. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    @Override
    public Duration grace() {
        return Duration.ofSeconds(20);
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private Path cluster() {
        return layout.postgres().resolve("cluster");
    }
}
