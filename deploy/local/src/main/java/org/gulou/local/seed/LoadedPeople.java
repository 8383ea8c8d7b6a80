package org.gulou.local.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;

/** Remembers how many made-up people a stack's data hold. */
public final class LoadedPeople {

    private final Path marker;

    public LoadedPeople(Layout layout) {
        this.marker = layout.peopleMarker();
    }

    /** One county of people cannot be grown into another: asking for another number than the data hold is a {@link LaunchFault}. */
    public void check(int wanted) throws IOException {
        if (wanted > 0 && Files.exists(marker) && !are(wanted)) {
            throw new LaunchFault("The data hold %s people already; for %d start afresh, with --fresh."
                    .formatted(Files.readString(marker), wanted));
        }
    }

    boolean are(int people) throws IOException {
        return Files.exists(marker) && Files.readString(marker).equals(Integer.toString(people));
    }

    void remember(int people) throws IOException {
        Files.writeString(marker, Integer.toString(people));
    }
}
