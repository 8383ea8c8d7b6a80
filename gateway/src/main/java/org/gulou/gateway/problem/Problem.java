package org.gulou.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;

/** A problem document by RFC 9457, in the members every service uses. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, String code, String detail, String instance, String traceId) {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:gulou:problem:";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The document that answers a request for this path, null when the path could not be read. */
    public static Problem of(GatewayError error, String path, String traceId) {
        return new Problem(
                TYPE_PREFIX + error.name(),
                error.title(),
                error.status(),
                error.name(),
                error.sentence(),
                path,
                traceId);
    }

    /** The document as it goes out, in UTF-8. */
    public Buffer toBuffer() {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of strings is always JSON", e);
        }
    }
}
