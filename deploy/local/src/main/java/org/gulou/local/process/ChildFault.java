package org.gulou.local.process;

/** A child that cannot be brought or kept up; the message is one line for the person at the console. */
public class ChildFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public ChildFault(String line) {
        super(line);
    }

    public ChildFault(String line, Throwable cause) {
        super(line, cause);
    }
}
