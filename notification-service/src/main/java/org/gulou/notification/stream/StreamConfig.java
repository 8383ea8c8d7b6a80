package org.gulou.notification.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How streams are fed. */
@ConfigMapping(prefix = "gulou.stream")
interface StreamConfig {

    /** How often the database is asked for what other replicas wrote. */
    @WithDefault("500ms")
    Duration poll();

    /** How long a stream may be silent before a comment shows that it lives. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Notifications read ahead for one stream at most. */
    @WithDefault("50")
    int ahead();

    /** How many streams one user may have open in this process. */
    @WithDefault("8")
    int perUser();
}
