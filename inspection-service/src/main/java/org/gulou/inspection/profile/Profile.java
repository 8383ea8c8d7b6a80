package org.gulou.inspection.profile;

/** What a checklist item is asked for: always, or while a response of that kind is on. */
public enum Profile {
    ALL,
    RESP,
    COVID,
    VAX,
    VECTOR,
    NORO,
    FLU
}
