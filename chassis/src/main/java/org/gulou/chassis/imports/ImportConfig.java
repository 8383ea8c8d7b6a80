package org.gulou.chassis.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How files are taken in. */
@ConfigMapping(prefix = "gulou.imports")
interface ImportConfig {

    /** Whether this process works on imports; it receives them in any case. */
    @WithDefault("true")
    boolean enabled();

    /**
     * The keys files and error rows are encrypted with, each 32 random bytes in base64: the first encrypts, all of them decrypt. Needed
     * where a service takes files in; made up for tests.
     */
    Optional<List<String>> key();

    /** Rows of one transaction. */
    @WithDefault("2000")
    int chunk();

    /** How often a waiting import is looked for. */
    @WithDefault("200ms")
    Duration poll();

    /** How long the file and its error rows are kept after the import has ended. */
    @WithDefault("30d")
    Duration keep();

    /** How long a file may take to arrive before what has come of it is thrown away. */
    @WithDefault("24h")
    Duration arrival();

    /** The bytes of the largest file. */
    @WithDefault("1073741824")
    long largestFile();
}
