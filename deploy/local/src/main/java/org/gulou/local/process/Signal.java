package org.gulou.local.process;

import java.io.IOException;

/** Signals that {@link Process} has no method for. */
final class Signal {

    private Signal() {}

    static void send(String signal, ProcessHandle process) throws IOException, InterruptedException {
        if (process.isAlive()) {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid() + " 2>/dev/null")
                    .start()
                    .waitFor();
        }
    }
}
