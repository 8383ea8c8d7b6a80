package org.gulou.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Ports;

/** What was asked for on the command line of {@code deploy/up} or {@code deploy/down}. */
record Options(boolean fresh, boolean seed, int portOffset, Optional<Path> data, boolean help) {

    static final String USAGE_UP = """
            usage: deploy/up [--fresh] [--no-seed] [--port-offset N] [--data DIR] [--help]

              --fresh          wipe the data of an earlier run first
              --no-seed        load no areas, organisations, sites and duties
              --port-offset N  shift every port by N, with data of their own, so that
                               two stacks stand side by side (0 to %d)
              --data DIR       keep the data there instead of in deploy/local/.data
                               (.data-N with an offset)
              --help           this text

            Stays in the foreground; Ctrl-C stops everything in order.
            """.formatted(Ports.LARGEST_OFFSET);

    static final String USAGE_DOWN = """
            usage: deploy/down [--port-offset N] [--data DIR] [--help]

              --port-offset N  stop the stack that was started with this offset
              --data DIR       stop the stack that keeps its data there
              --help           this text

            Stops a running stack, or what a killed one has left behind. The data stay.
            """;

    private static final List<String> DOWN = List.of("--port-offset", "--data", "--help");
    private static final List<String> UP = List.of("--fresh", "--no-seed", "--port-offset", "--data", "--help");

    static Options up(List<String> arguments) {
        return parse(arguments, UP);
    }

    static Options down(List<String> arguments) {
        return parse(arguments, DOWN);
    }

    /** Where the stack meant keeps its data, an absolute path. */
    Path dataUnder(Path home) {
        return data.orElseGet(() -> Layout.defaultData(home, portOffset))
                .toAbsolutePath()
                .normalize();
    }

    private static Options parse(List<String> arguments, List<String> known) {
        boolean fresh = false;
        boolean seed = true;
        boolean help = false;
        int portOffset = 0;
        Optional<Path> data = Optional.empty();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (!known.contains(argument)) {
                throw new UsageFault("Unknown option: " + argument);
            }
            switch (argument) {
                case "--fresh" -> fresh = true;
                case "--no-seed" -> seed = false;
                case "--port-offset" -> portOffset = offset(rest);
                case "--data" -> data = Optional.of(Path.of(value(argument, rest)));
                default -> help = true;
            }
        }
        return new Options(fresh, seed, portOffset, data, help);
    }

    private static int offset(Iterator<String> rest) {
        String value = value("--port-offset", rest);
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > Ports.LARGEST_OFFSET) {
            throw new UsageFault(
                    "--port-offset takes a whole number from 0 to %d, not %s".formatted(Ports.LARGEST_OFFSET, value));
        }
        return Integer.parseInt(value);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageFault(option + " needs a value");
        }
        return rest.next();
    }
}
