package org.gulou.e2e.http;

/** Nobody answered in time; the message says where and what to do next. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
