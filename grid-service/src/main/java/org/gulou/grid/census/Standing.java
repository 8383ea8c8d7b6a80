package org.gulou.grid.census;

/**
 * What is known under one key of a file of residents: of a document its holder, of a household its address, of a grid that it is there.
 * Of the document of an entry merged into another it is the key of the survivor's own.
 */
record Standing(KnownResident resident, String address, String survivor) {

    static final String GRID_KIND = "G/";

    static Standing of(KnownResident resident) {
        return new Standing(resident, null, null);
    }

    static Standing mergedInto(DocumentKey survivor) {
        return new Standing(null, null, survivor.text());
    }

    static Standing household(String address) {
        return new Standing(null, address, null);
    }

    static Standing grid() {
        return new Standing(null, null, null);
    }

    @Override
    public String toString() {
        return "Standing[***]";
    }
}
