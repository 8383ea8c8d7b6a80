package org.gulou.chassis.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How large bodies may be. */
@ConfigMapping(prefix = "gulou.limits")
interface LimitConfig {

    /** Of any request but those below. */
    @WithDefault("1M")
    MemorySize body();

    /** Of a file that is imported, {@code POST .../imports}. */
    @WithDefault("1024M")
    MemorySize imports();

    /** Of an attachment, {@code POST .../attachments}. */
    @WithDefault("20M")
    MemorySize attachments();

    /** Of other routes by their last segment, where it is not the ordinary one. */
    Map<String, MemorySize> routes();

    /** How much of a body that is too large is still read before the connection is cut. */
    @WithDefault("64M")
    MemorySize drain();

    /** How long a body that is too large is still read before the connection is cut. */
    @WithDefault("30s")
    Duration drainFor();
}
