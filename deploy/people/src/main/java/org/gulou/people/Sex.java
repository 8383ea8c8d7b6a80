package org.gulou.people;

/** Sex by GB/T 2261.1. */
enum Sex {
    MALE(1),
    FEMALE(2);

    private final int code;

    Sex(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    Sex other() {
        return this == MALE ? FEMALE : MALE;
    }
}
