package org.gulou.grid.resident;

import java.time.Instant;
import org.gulou.chassis.area.AreaCode;

/** That a resident has moved from one grid to another, when, and who noted it. */
public record MoveView(AreaCode from, AreaCode to, Instant at, String by) {

    static MoveView from(Move move) {
        return new MoveView(move.from(), move.to(), move.at(), move.by());
    }
}
