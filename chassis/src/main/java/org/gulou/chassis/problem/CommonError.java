package org.gulou.chassis.problem;

/** The codes every service shares. */
public enum CommonError implements ErrorCode {
    UNAUTHENTICATED(401, "A bearer token is needed here."),
    TOKEN_INVALID(401, "The bearer token is not one this service trusts."),
    TOKEN_EXPIRED(401, "The bearer token has expired."),
    FORBIDDEN(403, "Your roles do not allow this."),
    NOT_FOUND(404, "There is nothing here that you may see."),
    METHOD_NOT_ALLOWED(405, "This method is not offered here."),
    NOT_ACCEPTABLE(406, "None of the media types asked for is offered here."),
    UNSUPPORTED_MEDIA_TYPE(415, "A body of this media type cannot be read here."),
    MALFORMED_JSON(400, "The body is missing or is not well-formed JSON."),
    UNKNOWN_FIELD(400, "The body has a field that is not known here."),
    WRONG_TYPE(400, "A field of the body has a value of the wrong type."),
    BAD_PARAMETER(400, "A parameter or header cannot be read."),
    UNKNOWN_CURSOR(400, "The cursor is none of this list in this order."),
    VALIDATION_FAILED(422, "The request has faults; each is named in the violations."),
    PRECONDITION_REQUIRED(428, "Send If-Match with the ETag that was read."),
    PRECONDITION_FAILED(412, "The thing has changed since it was read."),
    IDEMPOTENCY_KEY_REUSED(422, "This Idempotency-Key was used for another request."),
    IDEMPOTENCY_KEY_IN_USE(409, "A request with this Idempotency-Key is being worked on."),
    PAYLOAD_TOO_LARGE(413, "The body is larger than allowed here."),
    CONFLICT(409, "This contradicts what is already stored."),
    TOO_MANY_REQUESTS(429, "Too many requests; try again later."),
    BAD_REQUEST(400, "The request cannot be read."),
    INTERNAL_ERROR(500, "Something went wrong here; the trace id finds it."),
    UNAVAILABLE(503, "This cannot be done just now; try again later.");

    private final int status;
    private final String sentence;

    CommonError(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    /** The code that says no more than this HTTP status does; a status without one is answered as its class. */
    static CommonError ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
