package org.gulou.grid.door;

import java.time.Duration;
import java.util.List;

/** Limits over a time no test outlasts. */
record Limits(long fromOneAddress, long inAll) implements DoorConfig {

    @Override
    public Duration per() {
        return Duration.ofHours(1);
    }

    @Override
    public int counted() {
        return 100;
    }

    @Override
    public List<String> gateways() {
        return List.of("127.0.0.0/8", "::1/128");
    }
}
