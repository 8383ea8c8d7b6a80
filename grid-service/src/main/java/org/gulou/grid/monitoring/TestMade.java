package org.gulou.grid.monitoring;

import jakarta.validation.constraints.Size;

/** A test that was made, with its result once it is known; a later check may tell it again with the result. */
public record TestMade(@Size(max = 64) String result) {

    @Override
    public String toString() {
        return "TestMade[***]";
    }
}
