package org.gulou.grid.guard;

/** The fields that are encrypted; the name is part of what a ciphertext is bound to, so renaming one makes old rows unreadable. */
public enum PersonalField {
    NAME,
    DOCUMENT,
    PHONE,
    ADDRESS,
    NOTE,
    TRAVEL,
    OUTCOME
}
