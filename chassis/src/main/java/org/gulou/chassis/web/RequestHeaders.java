package org.gulou.chassis.web;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Asks the server itself for one header of the running request: the standard's way copies all of them, each time. */
public final class RequestHeaders {

    private RequestHeaders() {}

    /** The value of that header, null when it was not sent. */
    public static String find(String name) {
        return CurrentRequestManager.get().serverRequest().getRequestHeader(name);
    }
}
