package org.gulou.grid.campaign.coverage;

/** What coverage is shown by. */
public enum CoverageBy {
    AREA(Counter.AREA),
    DEPARTMENT(Counter.DEPARTMENT),
    SITE(Counter.SITE);

    private final String dimension;

    CoverageBy(String dimension) {
        this.dimension = dimension;
    }

    String dimension() {
        return dimension;
    }
}
