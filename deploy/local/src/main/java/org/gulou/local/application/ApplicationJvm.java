package org.gulou.local.application;

import java.nio.file.Path;
import java.util.List;
import org.gulou.local.process.Jvm;

/** How the suite's own processes are run: within 256 MB of heap. */
final class ApplicationJvm {

    private static final List<String> FLAGS =
            List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8");

    private ApplicationJvm() {}

    static List<String> command(Path jar) {
        return Jvm.command(FLAGS, List.of("-jar", jar.toString()));
    }
}
