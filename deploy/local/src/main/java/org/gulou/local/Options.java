package org.gulou.local;

import java.util.Iterator;
import java.util.List;

/** What was asked for on the command line of {@code deploy/up} or {@code deploy/down}. */
record Options(boolean fresh, boolean seed, int portOffset, boolean help) {

    static final String USAGE_UP =
            """
            usage: deploy/up [--fresh] [--no-seed] [--port-offset N] [--help]

              --fresh          wipe the data of an earlier run first
              --no-seed        load no areas, organisations, sites and duties
              --port-offset N  shift every port by N, with data of their own, so that
                               two stacks stand side by side (0 to %d; 1000 is a good one)
              --help           this text

            Stays in the foreground; Ctrl-C stops everything in order.
            """
                    .formatted(Ports.LARGEST_OFFSET);

    static final String USAGE_DOWN =
            """
            usage: deploy/down [--port-offset N] [--help]

              --port-offset N  stop the stack that was started with this offset
              --help           this text

            Stops a running stack, or what a killed one has left behind. The data stay.
            """;

    static Options up(List<String> arguments) {
        return parse(arguments, List.of("--fresh", "--no-seed", "--port-offset", "--help"));
    }

    static Options down(List<String> arguments) {
        return parse(arguments, List.of("--port-offset", "--help"));
    }

    private static Options parse(List<String> arguments, List<String> known) {
        boolean fresh = false;
        boolean seed = true;
        boolean help = false;
        int portOffset = 0;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (!known.contains(argument)) {
                throw new UsageFault("Unknown option: " + argument);
            }
            switch (argument) {
                case "--fresh" -> fresh = true;
                case "--no-seed" -> seed = false;
                case "--port-offset" -> portOffset = offset(rest);
                default -> help = true;
            }
        }
        return new Options(fresh, seed, portOffset, help);
    }

    private static int offset(Iterator<String> rest) {
        String value = rest.hasNext() ? rest.next() : "nothing";
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > Ports.LARGEST_OFFSET) {
            throw new UsageFault(
                    "--port-offset takes a whole number from 0 to %d, not %s".formatted(Ports.LARGEST_OFFSET, value));
        }
        return Integer.parseInt(value);
    }
}
