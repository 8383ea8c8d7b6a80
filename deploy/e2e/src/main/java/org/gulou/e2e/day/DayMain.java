package org.gulou.e2e.day;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gulou.e2e.http.Refusal;
import org.gulou.e2e.http.Suite;
import org.gulou.e2e.http.Unreachable;
import org.gulou.local.layout.Ports;

/** Plays the day against a running stack: {@code deploy/day [--port-offset N]}. */
public final class DayMain {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private DayMain() {}

    /** Exits with 0 when the day went as it should, with 1 and one line that says why when it did not. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Ports ports = new Ports(offset(arguments));
            Suite suite = new Suite(URI.create(Ports.url(ports.gateway())), URI.create(ports.issuer()), PATIENCE);
            out.println("One prevention day in Sanjiang county, played through the gateway at port " + ports.gateway());
            new Day(suite, new Story(out), Interlude.NONE).play();
            out.printf("%nThe day is over; everything went as it should.%n");
        } catch (Refusal | Unreachable | IllegalStateException | IllegalArgumentException fault) {
            out.printf("%nThe day stopped: %s%n", fault.getMessage());
            System.exit(1);
        }
    }

    private static int offset(String[] arguments) {
        if (arguments.length == 0) {
            return 0;
        }
        if (arguments.length == 2 && arguments[0].equals("--port-offset")) {
            try {
                return Integer.parseInt(arguments[1]);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("--port-offset takes a whole number, not " + arguments[1], e);
            }
        }
        throw new IllegalArgumentException("usage: deploy/day [--port-offset N]");
    }
}
