package org.gulou.grid.protocol;

/** Where somebody is while a step lasts: in a central place, at home, or at large and watching their health. */
public enum StepKind {
    CENTRAL,
    HOME,
    HEALTH
}
