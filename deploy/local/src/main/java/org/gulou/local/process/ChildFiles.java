package org.gulou.local.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where children leave their logs and pid files. */
public record ChildFiles(Path logs, Path run) {

    private static final int TAIL = 4096;

    public PidFile pidFile(String name) {
        return new PidFile(run.resolve(name + ".pid"));
    }

    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** Where the content of a log goes when it is set aside. */
    Path former(Path log) {
        return log.resolveSibling(log.getFileName() + ".1");
    }

    /** Sets the log of the run before aside. */
    void rotate(String name) throws IOException {
        Files.createDirectories(logs);
        if (Files.exists(log(name))) {
            Files.move(log(name), former(log(name)), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last line a child has said; empty when there is none to read. */
    Optional<String> lastWords(String name) {
        try (var file = Files.newByteChannel(log(name))) {
            long from = Math.max(0, file.size() - TAIL);
            var bytes = ByteBuffer.allocate((int) (file.size() - from));
            file.position(from);
            file.read(bytes);
            String tail = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            return tail.lines()
                    .filter(line -> !line.isBlank())
                    .reduce((a, b) -> b)
                    .map(String::strip);
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
