package org.gulou.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which a running process is noted, for whoever has to stop it when its launcher is gone. */
public record PidFile(Path path) {

    /** Notes the process; one that has already ended leaves no note. */
    public void write(long pid) throws IOException {
        Optional<ProcessIdentity> identity = ProcessIdentity.running(pid);
        if (identity.isPresent()) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, identity.get().line());
        }
    }

    /** The noted process, if it is still that one and still running. */
    public Optional<ProcessIdentity> running() {
        try {
            return ProcessIdentity.ofLine(Files.readString(path)).filter(ProcessIdentity::alive);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
