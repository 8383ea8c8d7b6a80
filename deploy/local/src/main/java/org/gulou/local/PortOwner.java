package org.gulou.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the process that listens on a port, as far as this user may see it. */
final class PortOwner {

    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortOwner() {}

    /** Like {@code java (pid 4711)}. */
    static Optional<String> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream())
                .flatMap(line -> listeningInode(line, port).stream())
                .flatMap(inode -> holder("socket:[" + inode + "]").stream())
                .findFirst();
    }

    /** The socket's inode, when this line of {@code /proc/net/tcp} is a listener on the port. */
    static Optional<String> listeningInode(String line, int port) {
        String[] fields = line.trim().split("\\s+", -1);
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        boolean match =
                fields.length > INODE && fields[STATE].equals(LISTENING) && fields[LOCAL_ADDRESS].endsWith(suffix);
        return match ? Optional.of(fields[INODE]) : Optional.empty();
    }

    private static Optional<String> holder(String socket) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (holds(process, socket)) {
                    String name =
                            lines(process.resolve("comm")).stream().findFirst().orElse("a process");
                    return Optional.of("%s (pid %s)".formatted(name, process.getFileName()));
                }
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean holds(Path process, String socket) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path descriptor : descriptors) {
                if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException othersOrGone) {
            return false;
        }
        return false;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException absent) {
            return List.of();
        }
    }
}
