package org.gulou.local.layout;

/** Why the stack cannot come up, in one line that says what to do next. */
public final class LaunchFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public LaunchFault(String line) {
        super(line);
    }

    public LaunchFault(String line, Throwable cause) {
        super(line, cause);
    }
}
