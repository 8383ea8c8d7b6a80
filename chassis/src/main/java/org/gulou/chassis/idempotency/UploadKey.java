package org.gulou.chassis.idempotency;

/** A client's key for one upload, where it is kept, and what the upload is asked for besides its content. */
public final class UploadKey {

    private final RequestKey key;
    private final String place;
    private final String asked;

    UploadKey(RequestKey key, String place, String asked) {
        this.key = key;
        this.place = place;
        this.asked = asked;
    }

    RequestKey key() {
        return key;
    }

    String place() {
        return place;
    }

    String asked() {
        return asked;
    }
}
