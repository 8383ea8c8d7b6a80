package org.gulou.grid.census;

/**
 * What is known under one key of a file of residents: of a document its holder, of a household its address, of a grid that it is there.
 */
record Standing(KnownResident resident, String address) {

    static final String GRID_KIND = "G/";

    static Standing of(KnownResident resident) {
        return new Standing(resident, null);
    }

    static Standing household(String address) {
        return new Standing(null, address);
    }

    static Standing grid() {
        return new Standing(null, null);
    }

    @Override
    public String toString() {
        return "Standing[***]";
    }
}
