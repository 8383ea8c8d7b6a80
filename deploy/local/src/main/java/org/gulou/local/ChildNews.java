package org.gulou.local;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.gulou.local.process.Child;
import org.gulou.local.process.ChildFault;
import org.gulou.local.process.ChildListener;
import org.gulou.local.process.ChildStopped;

/** Tells of children that died and came back, and keeps the fault of the first one that will not come back. */
final class ChildNews implements ChildListener {

    private static final int SIGNALLED = 128;

    private final Consumer<String> output;
    private final CompletableFuture<ChildFault> failure = new CompletableFuture<>();

    ChildNews(Consumer<String> output) {
        this.output = output;
    }

    @Override
    public void died(Child child, int exit, Duration pause) {
        String how = exit > SIGNALLED ? "was killed by signal " + (exit - SIGNALLED) : "ended with exit " + exit;
        output.accept("%s %s; it is started again in %s s.".formatted(child.title(), how, Progress.seconds(pause)));
        Thread watcher = new Thread(() -> awaitReturn(child), "return-of-" + child.name());
        watcher.setDaemon(true);
        watcher.start();
    }

    private void awaitReturn(Child child) {
        Instant death = Instant.now();
        int starts = child.restarts();
        try {
            child.awaitReady();
            if (child.restarts() == starts + 1) {
                output.accept("%s answers again after %s s."
                        .formatted(child.title(), Progress.seconds(Duration.between(death, Instant.now()))));
            }
        } catch (ChildStopped stopped) {
            return;
        } catch (ChildFault fault) {
            failure.complete(fault);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void givenUp(Child child, ChildFault fault) {
        failure.complete(fault);
    }

    /** Completed when the stack has lost a child for good. */
    CompletableFuture<ChildFault> failure() {
        return failure;
    }
}
