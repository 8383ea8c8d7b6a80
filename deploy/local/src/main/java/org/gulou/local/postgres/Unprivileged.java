package org.gulou.local.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gulou.local.layout.LaunchFault;

/**
 * How PostgreSQL, which refuses to run as root, is run when the launcher is root: in a user namespace where root has no name, or,
 * where the machine gives none, as the user nobody. Both replace themselves by the command, so its process stays the child.
 */
enum Unprivileged {
    /** The launcher is an ordinary user. */
    ALREADY(List.of()),
    NAMESPACE(List.of("unshare", "-U", "--")),
    NOBODY(List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "--"));

    private static final int NOBODY_ID = 65_534;

    private final List<String> wrapper;

    Unprivileged(List<String> wrapper) {
        this.wrapper = wrapper;
    }

    static Unprivileged find() throws IOException {
        if (uid() != 0) {
            return ALREADY;
        }
        return Stream.of(NAMESPACE, NOBODY)
                .filter(way -> runs(way.around("true")))
                .findFirst()
                .orElseThrow(
                        () -> new LaunchFault(
                                "PostgreSQL does not run as root, and this machine lets root be nobody else; start as an ordinary user."));
    }

    List<String> wrapper() {
        return wrapper;
    }

    /** Makes a folder that PostgreSQL may write in and nobody else may read. */
    void own(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (this == NOBODY) {
            give(folder);
            if (!runs(around("test", "-w", folder.toString()))) {
                throw new LaunchFault("PostgreSQL does not run as root, and the user nobody cannot reach " + folder
                        + "; start as an ordinary user or put the data elsewhere with --data.");
            }
        }
    }

    /** Lets PostgreSQL read a file that is otherwise its owner's alone. */
    void give(Path path) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODY_ID);
            Files.setAttribute(path, "unix:gid", NOBODY_ID);
        }
    }

    private List<String> around(String... command) {
        return Stream.concat(wrapper.stream(), Stream.of(command)).toList();
    }

    private static int uid() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }

    private static boolean runs(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(new File("/dev/null"))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
