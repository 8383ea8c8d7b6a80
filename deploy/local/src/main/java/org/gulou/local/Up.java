package org.gulou.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gulou.local.layout.Ports;
import org.gulou.local.process.ChildStopped;

/** The program behind {@code deploy/up}. Takes the checkout's folder, then the options. */
public final class Up {

    private static final int FAULT = 1;
    private static final int USAGE = 2;
    private static final int INTERRUPTED = 130;

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger KAFKA_CLIENTS = Logger.getLogger("org.apache.kafka");

    private final Console console = new Console();

    private Up() {}

    public static void main(String[] arguments) {
        KAFKA_CLIENTS.setLevel(Level.OFF);
        Path home = Path.of(arguments[0]);
        List<String> options = List.of(arguments).subList(1, arguments.length);
        System.exit(new Up().run(home, options));
    }

    private int run(Path home, List<String> arguments) {
        try {
            Options options = Options.up(arguments);
            if (options.help()) {
                console.say(Options.USAGE_UP.strip());
                return 0;
            }
            return run(StackOptions.of(home)
                    .withData(options.dataUnder(home))
                    .withPortOffset(options.portOffset())
                    .withFresh(options.fresh())
                    .withSeed(options.seed())
                    .withPeople(options.people())
                    .withOutput(console::say));
        } catch (UsageFault fault) {
            console.complain(fault.getMessage());
            console.complain("Try: deploy/up --help");
            return USAGE;
        }
    }

    private int run(StackOptions options) {
        Instant begin = Instant.now();
        console.say("Starting Gulou, data in " + options.data());
        try (LocalStack stack = LocalStack.start(options)) {
            Ports ports = options.ports();
            console.say(
                    Welcome.text(ports, options.layout().childFiles().logs(), Duration.between(begin, Instant.now())));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> console.say("Stopping ...")));
            String why = stack.awaitFailure().getMessage();
            console.complain(why);
            return FAULT;
        } catch (ChildStopped stopped) {
            return INTERRUPTED;
        } catch (IOException fault) {
            console.complain("The start failed: " + fault);
            return FAULT;
        } catch (IllegalStateException fault) {
            console.complain(fault.getMessage());
            return FAULT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return INTERRUPTED;
        }
    }
}
