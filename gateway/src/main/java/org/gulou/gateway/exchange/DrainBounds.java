package org.gulou.gateway.exchange;

import io.vertx.core.Vertx;
import java.time.Duration;

/** How much, in bytes, and how long a refused request is read on. */
record DrainBounds(Vertx vertx, long bytes, Duration time) {}
