package org.gulou.local.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;

/** Remembers how many made-up people a stack's data hold, or were to hold when a start was cut short. */
public final class LoadedPeople {

    private static final String BEGUN = " begun";

    private final Path marker;

    public LoadedPeople(Layout layout) {
        this.marker = layout.peopleMarker();
    }

    /**
     * One county of people cannot be grown into another: asking for another number than the data hold, or began to hold, is a
     * {@link LaunchFault}.
     */
    public void check(int wanted) throws IOException {
        if (wanted == 0 || !Files.exists(marker) || are(wanted) || begun(wanted).equals(Files.readString(marker))) {
            return;
        }
        String held = Files.readString(marker);
        throw new LaunchFault(
                held.endsWith(BEGUN)
                        ? "The data hold a part of %s people; ask for those to take them up again, for %d start afresh, with --fresh."
                                .formatted(held.substring(0, held.length() - BEGUN.length()), wanted)
                        : "The data hold %s people already; for %d start afresh, with --fresh."
                                .formatted(held, wanted));
    }

    boolean are(int people) throws IOException {
        return Files.exists(marker) && Files.readString(marker).equals(Integer.toString(people));
    }

    /** From the first file on the data are those of this number, whether or not all of them get in. */
    void begin(int people) throws IOException {
        Files.writeString(marker, begun(people));
    }

    void remember(int people) throws IOException {
        Files.writeString(marker, Integer.toString(people));
    }

    private static String begun(int people) {
        return people + BEGUN;
    }
}
