package org.gulou.chassis.imports;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Chunks so small that a short file has many. */
public class SmallChunks implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("gulou.imports.chunk", "100", "gulou.imports.poll", "20ms");
    }
}
