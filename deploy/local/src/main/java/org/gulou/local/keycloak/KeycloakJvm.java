package org.gulou.local.keycloak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gulou.local.process.Jvm;

/**
 * Runs Keycloak's own entry point. Its shell script stays in front of the Java process, so that a SIGKILL of the child would leave the
 * server behind; this is what the script would run.
 */
final class KeycloakJvm {

    private static final List<String> FLAGS = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            // It signs a token now and then; compiling it well would slow down every start.
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    private KeycloakJvm() {}

    static List<String> command(Path home, List<String> arguments) {
        List<String> program = new ArrayList<>(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        program.addAll(arguments);
        return Jvm.command(FLAGS, program);
    }
}
