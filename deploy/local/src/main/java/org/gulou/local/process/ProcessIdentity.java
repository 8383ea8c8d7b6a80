package org.gulou.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which process is meant: its number together with the moment it started and the boot it belongs to, so that a number given
 * to another process in the meantime is never mistaken for it.
 */
public record ProcessIdentity(long pid, long startTicks, String boot) {

    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    /** The process with this number as it runs now; empty when there is none, or only what is left of it. */
    public static Optional<ProcessIdentity> running(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            return ofStat(pid, stat, thisBoot());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Reads a line of {@code /proc/<pid>/stat}; the command in it may hold blanks and brackets. */
    static Optional<ProcessIdentity> ofStat(long pid, String stat, String boot) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).trim().split(" ", -1);
        if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
            return Optional.empty();
        }
        return Optional.of(new ProcessIdentity(pid, Long.parseLong(fields[START_TICKS]), boot));
    }

    /** Reads what {@link #line} wrote; empty for anything else. */
    static Optional<ProcessIdentity> ofLine(String line) {
        String[] parts = line.trim().split(" ", -1);
        if (parts.length != 3 || !parts[0].matches("\\d{1,10}") || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new ProcessIdentity(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]));
    }

    String line() {
        return pid + " " + startTicks + " " + boot;
    }

    /** Whether this very process still runs. */
    public boolean alive() {
        return running(pid).filter(this::equals).isPresent();
    }

    private static String thisBoot() throws IOException {
        return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).trim();
    }
}
