package org.gulou.grid.campaign.list;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;
import org.gulou.chassis.imports.ImportContext;

/** How lists are worked off. */
@ConfigMapping(prefix = "gulou.campaigns.list")
interface ListConfig {

    /** Within what time somebody of a list is due, from its receipt, where the list does not say; across provinces a list says 48 h. */
    @WithDefault("24h")
    Duration dueWithin();

    /** Until when somebody of a file is due who has no time of their own. */
    default Instant dueFor(ImportContext context) {
        return context.receivedAt().plus(dueWithin());
    }
}
