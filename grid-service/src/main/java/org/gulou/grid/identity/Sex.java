package org.gulou.grid.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Sex by GB/T 2261.1, on the wire as its number. */
public enum Sex {
    UNKNOWN(0),
    MALE(1),
    FEMALE(2),
    UNSTATED(9);

    private final int code;

    Sex(int code) {
        this.code = code;
    }

    /** The number on the wire and in the database. */
    @JsonValue
    public int code() {
        return code;
    }

    /** The value of that number; another number is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Sex of(int code) {
        return Arrays.stream(values())
                .filter(sex -> sex.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a sex by GB/T 2261.1"));
    }
}
