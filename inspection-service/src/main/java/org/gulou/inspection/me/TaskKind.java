package org.gulou.inspection.me;

/** What somebody is to do: bring a notice, mend, see whether it is mended, decide on more time, look at a site. */
public enum TaskKind {
    SERVE,
    FIX,
    VERIFY,
    DECIDE_EXTENSION,
    INSPECT,
    SELF_INSPECT
}
