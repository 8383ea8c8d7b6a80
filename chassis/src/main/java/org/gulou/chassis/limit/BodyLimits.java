package org.gulou.chassis.limit;

import jakarta.enterprise.context.ApplicationScoped;

/** The limit of each route. */
@ApplicationScoped
class BodyLimits {

    private static final String IMPORTS = "/imports";
    private static final String ATTACHMENTS = "/attachments";

    private final long body;
    private final long imports;
    private final long attachments;
    private final long drain;

    BodyLimits(LimitConfig config) {
        this.body = config.body().asLongValue();
        this.imports = config.imports().asLongValue();
        this.attachments = config.attachments().asLongValue();
        this.drain = config.drain().asLongValue();
    }

    /** How many bytes the body of a request for this path may have. */
    long of(String path) {
        if (path.endsWith(IMPORTS)) {
            return imports;
        }
        return path.endsWith(ATTACHMENTS) ? attachments : body;
    }

    /** How many bytes beyond the limit are read before the connection is cut. */
    long drain() {
        return drain;
    }
}
