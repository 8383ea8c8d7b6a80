package org.gulou.chassis.event;

/** An event that cannot be read, now or ever; it goes to the dead-letter topic. */
public class UndecodableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with it, without repeating its content. */
    public UndecodableEvent(String message) {
        super(message);
    }

    /** The same with the fault that showed it. */
    public UndecodableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
