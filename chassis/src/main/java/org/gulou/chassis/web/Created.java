package org.gulou.chassis.web;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers to what made something new. */
public final class Created {

    private Created() {}

    /** 201 with the thing as its GET shows it, and its absolute path as the {@code Location}. */
    public static <T> RestResponse<T> at(String path, T view) {
        // As a header, not as a URI: a URI would be completed with the host, which is another one behind the gateway.
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** 202 with the path where the work begun can be watched. */
    public static <T> RestResponse<T> accepted(String path, T view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
