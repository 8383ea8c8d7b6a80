package org.gulou.grid.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gulou.grid.duplicate.MergedEntries;

/** By what ids a person goes in the trail: that of their entry, and those of the entries found to be second ones of theirs. */
@ApplicationScoped
class PersonIds {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final MergedEntries merged;

    PersonIds(MergedEntries merged) {
        this.merged = merged;
    }

    /** All of them, wherever they live: what of the trail somebody may read is another question. None for null. */
    List<String> of(String resident) {
        if (resident == null) {
            return List.of();
        }
        Stream<UUID> entries =
                ID.matcher(resident).matches() ? merged.of(UUID.fromString(resident)).stream() : Stream.empty();
        return Stream.concat(Stream.of(resident), entries.map(UUID::toString))
                .distinct()
                .toList();
    }
}
