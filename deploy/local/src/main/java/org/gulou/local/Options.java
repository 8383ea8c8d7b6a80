package org.gulou.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Ports;

/** What was asked for on the command line of {@code deploy/up} or {@code deploy/down}. */
record Options(boolean fresh, boolean seed, int people, int portOffset, Optional<Path> data, boolean help) {

    /** What an import takes: one gigabyte, at some 130 bytes a row. */
    static final int MOST_PEOPLE = 5_000_000;

    static final String USAGE_UP = """
            usage: deploy/up [--fresh] [--no-seed] [--people N] [--port-offset N] [--data DIR] [--help]

              --fresh          wipe the data of an earlier run first
              --no-seed        load no areas, organisations, sites and duties
              --people N       load N made-up residents as well, once (1 to %d;
                               the county has some 400000)
              --port-offset N  shift every port by N, with data of their own, so that
                               two stacks stand side by side (0 to %d; 200, 400,
                               600 and 800 do not get in one another's way)
              --data DIR       keep the data there instead of in deploy/local/.data
                               (.data-N with an offset)
              --help           this text

            Stays in the foreground; Ctrl-C stops everything in order.
            """.formatted(MOST_PEOPLE, Ports.LARGEST_OFFSET);

    static final String USAGE_DOWN = """
            usage: deploy/down [--port-offset N] [--data DIR] [--help]

              --port-offset N  stop the stack that was started with this offset
              --data DIR       stop the stack that keeps its data there
              --help           this text

            Stops a running stack, or what a killed one has left behind. The data stay.
            """;

    private static final List<String> DOWN = List.of("--port-offset", "--data", "--help");
    private static final List<String> UP =
            List.of("--fresh", "--no-seed", "--people", "--port-offset", "--data", "--help");

    static Options up(List<String> arguments) {
        Options options = parse(arguments, UP);
        if (options.people() > 0 && !options.seed()) {
            throw new UsageFault("--people needs the county's areas; leave out --no-seed");
        }
        return options;
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
        int people = 0;
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
                case "--people" -> people = people(rest);
                case "--port-offset" -> portOffset = offset(rest);
                case "--data" -> data = Optional.of(Path.of(value(argument, rest)));
                default -> help = true;
            }
        }
        return new Options(fresh, seed, people, portOffset, data, help);
    }

    private static int offset(Iterator<String> rest) {
        int offset = number("--port-offset", rest, 0, Ports.LARGEST_OFFSET);
        if (offset > 0) {
            Ports ports = new Ports(offset);
            ports.sharedWith(new Ports(0)).ifPresent(shared -> {
                throw new UsageFault(
                        "--port-offset %d would take port %d, which a stack without an offset needs; take %d"
                                .formatted(
                                        offset,
                                        shared,
                                        ports.next().orElse(new Ports(200)).offset()));
            });
        }
        return offset;
    }

    private static int people(Iterator<String> rest) {
        return number("--people", rest, 1, MOST_PEOPLE);
    }

    private static int number(String option, Iterator<String> rest, int least, int most) {
        String value = value(option, rest);
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new UsageFault("%s takes a whole number from %d to %d, not %s".formatted(option, least, most, value));
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
