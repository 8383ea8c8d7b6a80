package org.gulou.grid.resident;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Things that are shown in clear by a verb of their own, and where one of them belongs. */
public enum Revealable {
    /** Somebody of the register. */
    RESIDENT(ResidentResource.PATH, "SELECT grid_code AS area FROM resident WHERE id = ?"),
    /** Somebody who arrives. */
    ARRIVAL("/grid/v1/arrivals", "SELECT area_code AS area FROM arrival WHERE id = ?"),
    /** A tip-off. */
    TIP("/grid/v1/tips", "SELECT coalesce(assigned_code, county_code) AS area FROM tip WHERE id = ?"),
    /** Somebody due in a campaign, by its id and theirs. */
    TARGET(
            "/grid/v1/campaigns/{id}/targets",
            "SELECT area_code AS area FROM campaign_target WHERE campaign_id = ? AND id = ?");

    /** How an id is written in a path. */
    static final String ID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";

    private final Pattern path;
    private final String where;

    Revealable(String path, String where) {
        this.path = Pattern.compile(path.replace("{id}", ID) + "/" + ID + "/reveal");
        this.where = where;
    }

    /** The ids of a path that asks for one of these in clear, the thing's own last; none for another path. */
    Optional<UUID[]> asked(String by) {
        Matcher match = path.matcher(by);
        return match.matches()
                ? Optional.of(IntStream.rangeClosed(1, match.groupCount())
                        .mapToObj(i -> UUID.fromString(match.group(i)))
                        .toArray(UUID[]::new))
                : Optional.empty();
    }

    /** Where the thing of these ids belongs, to be asked of the database. */
    String where() {
        return where;
    }
}
