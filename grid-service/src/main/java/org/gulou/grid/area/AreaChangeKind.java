package org.gulou.grid.area;

/** What can happen to places on a day. */
public enum AreaChangeKind {
    /** One place is called otherwise. */
    RENAME(1, 1, 1, 1),
    /** Several become one, which is one of them, another one, or new. */
    MERGE(2, 100, 1, 1),
    /** One becomes several; its own code may be among them. */
    SPLIT(1, 1, 2, 100),
    /** Some end, perhaps with another place in their stead. */
    RETIRE(1, 100, 0, 1);

    private final int fewestFrom;
    private final int mostFrom;
    private final int fewestTo;
    private final int mostTo;

    AreaChangeKind(int fewestFrom, int mostFrom, int fewestTo, int mostTo) {
        this.fewestFrom = fewestFrom;
        this.mostFrom = mostFrom;
        this.fewestTo = fewestTo;
        this.mostTo = mostTo;
    }

    boolean takesFrom(int places) {
        return fewestFrom <= places && places <= mostFrom;
    }

    boolean takesTo(int places) {
        return fewestTo <= places && places <= mostTo;
    }
}
