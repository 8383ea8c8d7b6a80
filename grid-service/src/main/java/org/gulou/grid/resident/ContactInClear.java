package org.gulou.grid.resident;

import java.util.UUID;

/** How to reach somebody, in clear, for a list that is audited; phone and address may be null. Never prints anything. */
public record ContactInClear(UUID residentId, String name, String phone, String address) {

    @Override
    public String toString() {
        return "ContactInClear[***]";
    }
}
