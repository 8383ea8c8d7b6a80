package org.gulou.grid.campaign.target;

import java.util.UUID;
import org.gulou.grid.resident.RevealedResident;

/**
 * Who is due in clear, a household by whom to ask there; seen once, audited, stored nowhere. Somebody of a list whom the register does not
 * know, without a {@code residentId}, or knows in another area, with what the list said of them.
 */
public record RevealedTarget(
        UUID id,
        UUID residentId,
        UUID householdId,
        String name,
        RevealedResident.Document document,
        String phone,
        String address,
        String reason) {

    static RevealedTarget of(UUID id, UUID household, RevealedResident person) {
        return new RevealedTarget(
                id, person.id(), household, person.name(), person.document(), person.phone(), person.address(), null);
    }

    @Override
    public String toString() {
        return "RevealedTarget[***]";
    }
}
