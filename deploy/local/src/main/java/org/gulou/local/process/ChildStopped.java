package org.gulou.local.process;

/** A child was stopped, on purpose, while somebody waited for it. */
public final class ChildStopped extends ChildFault {

    private static final long serialVersionUID = 1L;

    ChildStopped(String title) {
        super(title + " was stopped before it was ready.");
    }
}
