package org.gulou.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps each log under a bound: what has grown past it becomes {@code <name>.log.1} and starts empty. Children append, so they write
 * on undisturbed; lines written in the very moment of the change may be lost.
 */
public final class LogBounds implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LogBounds.class.getName());
    private static final long LARGEST = 20L << 20;
    private static final long EVERY_SECONDS = 20;

    private final ChildFiles files;
    private final long largest;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "log-bounds");
        thread.setDaemon(true);
        return thread;
    });

    public LogBounds(ChildFiles files) {
        this(files, LARGEST);
    }

    LogBounds(ChildFiles files, long largest) {
        this.files = files;
        this.largest = largest;
    }

    /** Looks after the logs from now on. */
    public LogBounds started() {
        var unused = clock.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    private void look() {
        try {
            enforce();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The logs could not be cut", e);
        }
    }

    void enforce() throws IOException {
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(files.logs(), "*.log")) {
            for (Path log : logs) {
                if (Files.size(log) > largest) {
                    Files.copy(log, files.former(log), StandardCopyOption.REPLACE_EXISTING);
                    FileChannel.open(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                            .close();
                }
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
