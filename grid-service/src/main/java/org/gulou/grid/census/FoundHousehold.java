package org.gulou.grid.census;

import java.util.UUID;

/** A household of the register, its address in clear. */
record FoundHousehold(HouseholdKey key, UUID id, String address) {

    @Override
    public String toString() {
        return "FoundHousehold[" + id + "]";
    }
}
