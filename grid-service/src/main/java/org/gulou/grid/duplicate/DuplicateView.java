package org.gulou.grid.duplicate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.grid.resident.ResidentView;

/** A pair as answered: both entries masked, the score from 50 to 100, and its reasons. */
public record DuplicateView(
        String id,

        @Schema(minimum = "" + Candidates.LEAST_SCORE, maximum = "100")
        int score,

        List<Reason> reasons,
        List<ResidentView> residents) {

    static DuplicateView from(Pair pair, Map<UUID, ResidentView> residents) {
        return new DuplicateView(
                pair.id().toString(),
                pair.score(),
                pair.reasons(),
                Stream.of(pair.id().one(), pair.id().other())
                        .map(residents::get)
                        .toList());
    }

    @Override
    public String toString() {
        return "DuplicateView[" + id + "]";
    }
}
