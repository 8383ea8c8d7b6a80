package org.gulou.e2e.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HaystacksTest {

    private static final Planted WHO = Planted.REGISTERED;

    @TempDir
    Path logs;

    private final Haystacks haystacks = new Haystacks(null, new Needles(WHO.values()));

    @Test
    void aValueInALogIsFound() throws IOException {
        Files.writeString(logs.resolve("grid.log"), "WARN nobody has the number " + WHO.documentNumber() + "\n");
        Files.writeString(logs.resolve("report.log"), "INFO started\n");

        haystacks.logs(logs);

        assertThat(haystacks.found()).isEqualTo(Map.of("log grid.log", Set.of(WHO.documentNumber())));
    }

    @Test
    void logsWithoutAnyAreLookedThroughToo() throws IOException {
        Files.writeString(logs.resolve("grid.log"), "INFO started\n");
        Files.writeString(logs.resolve("report.log"), "INFO started\n");

        haystacks.logs(logs);

        assertThat(haystacks.found()).isEmpty();
        assertThat(haystacks.looked()).isEqualTo(2);
    }
}
