package org.gulou.local.process;

/** A child that cannot be brought or kept up; the message is one line for the person at the console. */
public final class ChildFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChildFault(String line) {
        super(line);
    }

    public ChildFault(String line, Throwable cause) {
        super(line, cause);
    }
}
