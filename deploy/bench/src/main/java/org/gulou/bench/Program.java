package org.gulou.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs a measurement uses and does not bring along. */
final class Program {

    private Program() {}

    /** Fails with what to install when it is not on the path. */
    static void require(String name, String debianPackage) throws InterruptedException {
        try {
            new ProcessBuilder(name, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The measurement needs " + name + ", and there is none on the path; on Debian it is in the package "
                            + debianPackage + ".",
                    e);
        }
    }

    /** Runs it to its end and answers all it printed. */
    static String run(List<String> command) throws IOException, InterruptedException {
        return run(command, Map.of());
    }

    /** The same with more in its environment. */
    static String run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.get(0) + " failed:\n" + output);
        }
        return output;
    }

    /** The number such a line holds. */
    static double rate(Pattern line, String output) {
        Matcher rate = line.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("There is no rate in:\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
