package org.gulou.local;

/** Why the stack cannot come up, in one line that says what to do next. */
final class LaunchFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchFault(String line) {
        super(line);
    }

    LaunchFault(String line, Throwable cause) {
        super(line, cause);
    }
}
