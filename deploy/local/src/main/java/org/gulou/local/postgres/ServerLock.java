package org.gulou.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file a running server keeps in its cluster. After a crash of the whole machine its process number may have been given to a
 * stranger, and PostgreSQL would refuse to start for as long as that one runs.
 */
record ServerLock(Path file) {

    private static final String SERVER = "postgres";

    static ServerLock of(Path cluster) {
        return new ServerLock(cluster.resolve("postmaster.pid"));
    }

    /** Removes it when the process named in it runs and is no PostgreSQL; in every other case the server knows best. */
    void removeIfStrangers() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Optional<String> program = Files.readAllLines(file).stream().findFirst().flatMap(ServerLock::program);
        if (program.isPresent() && !program.get().equals(SERVER)) {
            Files.delete(file);
        }
    }

    private static Optional<String> program(String pid) {
        try {
            return Optional.of(
                    Files.readString(Path.of("/proc", pid.strip(), "comm")).strip());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
