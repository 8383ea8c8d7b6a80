package org.gulou.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.gulou.e2e.http.Suite;
import org.gulou.local.LocalStack;
import org.gulou.local.StackOptions;

/** The one stack of this run, started by whoever asks first, on free ports and fresh data; it ends with the virtual machine. */
public final class SharedStack {

    private static final Duration COME_BACK = Duration.ofMinutes(2);
    private static final Path DATA = Path.of("target/stack");
    private static SharedStack started;

    private final LocalStack stack;
    private final Suite suite;

    private SharedStack(LocalStack stack) {
        this.stack = stack;
        this.suite = new Suite(stack.gateway(), stack.issuer(), COME_BACK);
    }

    /** The running stack. */
    public static synchronized SharedStack get() {
        if (started == null) {
            try {
                started = new SharedStack(LocalStack.start(StackOptions.of(Path.of("../.."))
                        .withData(DATA)
                        .withFreePorts()
                        .withFresh(true)
                        .withOutput(System.out::println)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return started;
    }

    /** The processes. */
    public LocalStack stack() {
        return stack;
    }

    /** Where all processes write their logs. */
    public Path logs() {
        return DATA.resolve("logs");
    }

    /** The suite behind its gateway. */
    public Suite suite() {
        return suite;
    }
}
