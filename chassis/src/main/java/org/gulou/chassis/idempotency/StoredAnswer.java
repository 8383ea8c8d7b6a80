package org.gulou.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import org.gulou.chassis.web.Tagged;
import org.jboss.resteasy.reactive.RestResponse;

/** What a client was answered: status, JSON body if there was one, and the headers that belong to the thing. */
record StoredAnswer(int status, byte[] body, String location, String etag) {

    /** The answer that a resource method's result becomes. */
    static StoredAnswer of(Object result, ObjectMapper json) {
        if (result instanceof RestResponse<?> response) {
            return of(response.getStatus(), response.getEntity(), location(response.toResponse()), json);
        }
        if (result instanceof Response response) {
            return of(response.getStatus(), response.getEntity(), location(response), json);
        }
        Response.Status status = result == null ? Response.Status.NO_CONTENT : Response.Status.OK;
        return of(status.getStatusCode(), result, null, json);
    }

    /** Whether it tells of a success; only such answers are stored. */
    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The same with its body, if there is one, in another form. */
    StoredAnswer with(UnaryOperator<byte[]> form) {
        return body == null ? this : new StoredAnswer(status, form.apply(body), location, etag);
    }

    private static String location(Response response) {
        return response.getHeaderString(HttpHeaders.LOCATION);
    }

    private static StoredAnswer of(int status, Object entity, String location, ObjectMapper json) {
        try {
            return new StoredAnswer(
                    status,
                    entity == null ? null : json.writeValueAsBytes(entity),
                    location,
                    entity instanceof Tagged tagged ? tagged.etag().value() : null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the answer to be stored", e);
        }
    }
}
