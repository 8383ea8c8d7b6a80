package org.gulou.gateway.token;

import java.time.Instant;

/** What is remembered of a good token. */
record VerifiedToken(String user, Instant end) {}
