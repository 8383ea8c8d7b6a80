package org.gulou.grid.monitoring;

/** What a check is: the temperature and how somebody feels, or a test on a day its step says. */
public enum CheckKind {
    HEALTH,
    TEST
}
