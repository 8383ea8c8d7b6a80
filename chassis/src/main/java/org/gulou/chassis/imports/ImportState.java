package org.gulou.chassis.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import has come. */
@Schema(enumeration = {"QUEUED", "RUNNING", "DONE", "FAILED", "CANCELLED"})
public enum ImportState {
    /** Its file is still on the way; shown to nobody. */
    RECEIVING,
    /** Its file is here and waits for its turn. */
    QUEUED,
    /** Its rows are being worked on. */
    RUNNING,
    /** Every row has its verdict. */
    DONE,
    /** The file cannot be read to its end; what was committed before stands. */
    FAILED,
    /** Somebody has stopped it; what was committed before stands. */
    CANCELLED;

    /** Whether nothing happens any more. */
    public boolean hasEnded() {
        return switch (this) {
            case RECEIVING, QUEUED, RUNNING -> false;
            case DONE, FAILED, CANCELLED -> true;
        };
    }
}
