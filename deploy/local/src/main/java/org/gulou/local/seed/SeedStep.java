package org.gulou.local.seed;

import java.io.IOException;

/** One step of the seeding; taken again, it changes nothing. */
public record SeedStep(String title, Work work) {

    /** What a step does. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    public void run() throws IOException, InterruptedException {
        work.run();
    }
}
