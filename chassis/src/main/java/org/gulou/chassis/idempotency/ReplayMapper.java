package org.gulou.chassis.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends a stored answer again, and says so. */
class ReplayMapper {

    private static final String REPLAYED = "Idempotent-Replayed";
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    @ServerExceptionMapper
    Response answer(Replay replay) {
        StoredAnswer stored = replay.answer();
        Response.ResponseBuilder response = Response.status(stored.status())
                .header(REPLAYED, true)
                .header(HttpHeaders.LOCATION, stored.location())
                .header(HttpHeaders.ETAG, stored.etag());
        return stored.body() == null
                ? response.build()
                : response.entity(stored.body())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }
}
