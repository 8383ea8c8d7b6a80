package org.gulou.gateway.route;

/** Where a request goes, and under what conditions. */
public sealed interface Destination {

    /** Who may pass. */
    Access access();

    /** The largest body, bytes. */
    long bodyLimit();

    /** A service; {@code stream} for an answer that has no end. */
    record Upstream(Service service, Access access, long bodyLimit, boolean stream) implements Destination {}

    /** A page of the gateway itself. */
    record Page(long bodyLimit) implements Destination {

        @Override
        public Access access() {
            return Access.PUBLIC_PAGE;
        }
    }
}
