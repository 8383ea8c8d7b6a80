package org.gulou.e2e.http;

import com.fasterxml.jackson.databind.JsonNode;

/** What the suite answered: the status, the body as JSON (missing where there was none) and the entity tag, null where none came. */
public record Answer(int status, JsonNode body, String etag) {

    /** A text of the body; empty when it is not there. */
    public String text(String field) {
        return body.path(field).asText("");
    }

    /** The {@code id} of the thing answered. */
    public String id() {
        return text("id");
    }

    /** The stable code of a problem document; empty when this is none. */
    public String code() {
        return text("code");
    }

    /** The items of a list. */
    public JsonNode items() {
        return body.path("items");
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
