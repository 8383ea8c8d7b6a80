package org.gulou.grid.campaign;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How campaigns run. */
@ConfigMapping(prefix = "gulou.campaigns")
interface CampaignConfig {

    /** How long before a round is due its areas are told who is still pending; a shorter round is not reminded of. */
    @WithDefault("12h")
    Duration remindBefore();
}
