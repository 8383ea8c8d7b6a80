package org.gulou.inspection.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How fast a notice climbs the ladder. */
@ConfigMapping(prefix = "gulou.inspection.escalation")
interface EscalationConfig {

    /** How long after the reminder a notice that is still overdue becomes a supervision order. */
    @WithDefault("24h")
    Duration supervisionAfter();
}
