package org.gulou.grid.riskarea;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a stay fell into a listed place while it was listed. */
public record RiskMatch(
        UUID riskAreaId,
        RiskLevel level,

        @Schema(description = "Which stay of the travel history, counted from 0.")
        int stay,

        @Schema(description = "False where the stay names a wider place, in which the listed one lies: ask.")
        boolean certain) {

    /** The highest level among them, nothing where there is none. */
    public static Optional<RiskLevel> highest(List<RiskMatch> matches) {
        return matches.stream().map(RiskMatch::level).min(RiskLevel::compareTo);
    }
}
