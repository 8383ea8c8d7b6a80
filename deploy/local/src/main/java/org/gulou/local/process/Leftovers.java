package org.gulou.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of an earlier launcher that are still there, found by their pid files and by nothing else. */
public final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final ChildFiles files;

    public Leftovers(ChildFiles files) {
        this.files = files;
    }

    /** Ends one, in good order if it can; answers whether there was one. */
    public boolean stop(String name, String signal) throws IOException, InterruptedException {
        return stop(name, signal, GRACE);
    }

    /** Ends one that may take this long to end in good order. */
    public boolean stop(String name, String signal, Duration grace) throws IOException, InterruptedException {
        PidFile note = files.pidFile(name);
        Optional<ProcessHandle> process = note.running().flatMap(identity -> ProcessHandle.of(identity.pid()));
        if (process.isPresent()) {
            Signal.send(signal, process.get());
            if (!ended(process.get(), grace)) {
                Signal.send("KILL", process.get());
                ended(process.get(), GRACE);
            }
        }
        note.delete();
        return process.isPresent();
    }

    /** The names of those still running, of these. */
    public List<String> running(List<String> names) {
        return names.stream()
                .filter(name -> files.pidFile(name).running().isPresent())
                .toList();
    }

    private static boolean ended(ProcessHandle process, Duration grace) throws InterruptedException {
        try {
            process.onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new ChildFault("Process " + process.pid() + " cannot be watched: " + e.getMessage(), e);
        }
    }
}
