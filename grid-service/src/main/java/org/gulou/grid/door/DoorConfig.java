package org.gulou.grid.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How often the public may hand something in; the counts are each replica's own. */
@ConfigMapping(prefix = "gulou.door")
interface DoorConfig {

    /** Over what time the numbers count; they are refilled evenly. */
    @WithDefault("1m")
    Duration per();

    /** From one address: several people may stand behind it, a flood may not. */
    @WithDefault("30")
    long fromOneAddress();

    /** From all addresses together. */
    @WithDefault("600")
    long inAll();

    /** Addresses kept count of at most. */
    @WithDefault("50000")
    int counted();

    /** Whose word on where a request comes from is taken: addresses or ranges, {@code 10.0.0.0/8}; the gateway's. */
    @WithDefault("127.0.0.0/8,::1/128")
    List<String> gateways();
}
