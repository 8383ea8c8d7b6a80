package org.gulou.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;

/** Holds processes still while another one is measured; they go on where they were, and lose nothing. */
final class Pause {

    private final List<Long> pids;

    Pause(LongStream pids) {
        this.pids = pids.boxed().toList();
    }

    /** The same load while these processes stand still. */
    Load during(Load load) {
        return time -> {
            signal("-STOP");
            try {
                return load.perSecond(time);
            } finally {
                signal("-CONT");
            }
        };
    }

    private void signal(String name) throws IOException, InterruptedException {
        for (long pid : pids) {
            Program.run(List.of("kill", name, Long.toString(pid)));
        }
    }
}
