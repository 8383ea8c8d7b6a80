package org.gulou.chassis.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends a stored answer again, and says so. Public, as the framework calls it from classes it makes. */
public class ReplayMapper {

    private static final String REPLAYED = "Idempotent-Replayed";
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    /** The answer as it went out the first time. */
    @ServerExceptionMapper(Replay.class)
    public Response answer(RuntimeException replay) {
        StoredAnswer stored = ((Replay) replay).answer();
        Response.ResponseBuilder response = Response.status(stored.status())
                .header(REPLAYED, true)
                .header(HttpHeaders.LOCATION, stored.location())
                .header(HttpHeaders.ETAG, stored.etag());
        return stored.body() == null
                ? response.build()
                : response.entity(stored.body()).type(JSON).build();
    }
}
