package org.gulou.grid.resident;

/** Whether a resident is registered where they live (户籍) or lives there without (流动). */
public enum Residency {
    REGISTERED,
    FLOATING
}
