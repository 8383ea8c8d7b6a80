package org.gulou.grid.area;

/** How far a dated change has come. */
public enum AreaChangeState {
    /** On record; its day is still to come. */
    PLANNED,
    /** Carried out whole. */
    DONE,
    /** Could not be carried out when its day came; nothing of it stands. */
    FAILED
}
