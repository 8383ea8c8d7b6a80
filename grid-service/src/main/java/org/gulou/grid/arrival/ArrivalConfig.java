package org.gulou.grid.arrival;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The clock of arrivals. */
@ConfigMapping(prefix = "gulou.arrivals")
interface ArrivalConfig {

    /** How long following one up may take that comes from within the province or from a risk area. */
    @WithDefault("24h")
    Duration settleWithin();

    /** The same for one from another province. */
    @WithDefault("48h")
    Duration settleFromOutsideWithin();

    /** For how many days after their arrival people are matched anew when the list of risk areas changes. */
    @WithDefault("21")
    int reviewedDays();
}
