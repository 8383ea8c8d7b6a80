package org.gulou.inspection.inspection;

/** Why somebody looks: by routine, unannounced, drawn at random, for a special purpose, the site itself, or once more. */
public enum InspectionKind {
    ROUTINE,
    UNANNOUNCED,
    RANDOM,
    SPECIAL,
    SELF,
    LOOKBACK
}
