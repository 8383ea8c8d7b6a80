package org.gulou.grid.resident;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;

/** That a resident has moved from one grid to another, when, and who noted it. */
public record MoveView(
        AreaCode from,
        AreaCode to,
        Instant at,
        String by,

        @Schema(
                description =
                        "The change of areas that is the reason, where nobody moved and the grid got another code.")
        UUID areaChangeId) {

    static MoveView from(Move move) {
        return new MoveView(move.from(), move.to(), move.at(), move.by(), move.areaChange());
    }
}
