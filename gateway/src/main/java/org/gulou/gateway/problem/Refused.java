package org.gulou.gateway.problem;

/** A fault on its way to the client. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final GatewayError error;

    Refused(GatewayError error) {
        // An answer, not an accident: nobody reads its stack.
        super(error.name(), null, false, false);
        this.error = error;
    }

    /** What to answer. */
    public GatewayError error() {
        return error;
    }
}
