package org.gulou.local;

/** A command line that cannot be understood. */
final class UsageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageFault(String line) {
        super(line);
    }
}
