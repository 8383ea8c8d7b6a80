package org.gulou.grid.resident;

import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.identity.IdentityDocument;

/**
 * These residents stand in the register under these papers from now on; told inside this service, in the transaction that writes them and
 * before it tells of moves, to what waited for them.
 */
public record ResidentsRegistered(List<Entry> entries) {

    /** A resident, where they live, and by what they are known. */
    public record Entry(UUID id, AreaCode grid, IdentityDocument document) {}
}
