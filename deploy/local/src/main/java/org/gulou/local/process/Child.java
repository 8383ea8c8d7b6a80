package org.gulou.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One child process and the thread that keeps it running until it is stopped or given up. */
public final class Child {

    private static final long GRACE_SECONDS = 30;
    private static final long POLL_MILLIS = 150;

    private final ChildProgram program;
    private final ChildFiles files;
    private final ChildListener listener;
    private final RestartPolicy policy = new RestartPolicy();
    private final CountDownLatch unwanted = new CountDownLatch(1);
    private final Thread keeper;
    private Process process;
    private volatile int starts;

    Child(ChildProgram program, ChildFiles files, ChildListener listener) {
        this.program = program;
        this.files = files;
        this.listener = listener;
        this.keeper = new Thread(this::keep, "keeper-" + program.name());
        this.keeper.setDaemon(true);
    }

    public String name() {
        return program.name();
    }

    public String title() {
        return program.title();
    }

    /** How often it had to be started again. */
    public int restarts() {
        return Math.max(0, starts - 1);
    }

    /** Its number now, if it runs. */
    public synchronized Optional<Long> pid() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::pid);
    }

    /** Prepares and starts it, and returns when it answers. */
    void startAndAwait() throws IOException, InterruptedException {
        program.prepare();
        files.rotate(name());
        synchronized (this) {
            if (stopping()) {
                throw new ChildFault(title() + " was stopped before it had started.");
            }
            keeper.start();
        }
        Instant deadline = Instant.now().plus(program.patience());
        while (!(pid().isPresent() && program.ready())) {
            if (Instant.now().isAfter(deadline)) {
                throw new ChildFault("%s does not answer after %d s; see %s."
                        .formatted(title(), program.patience().toSeconds(), files.log(name())));
            }
            if (unwanted.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new ChildFault(title() + " was stopped before it was ready.");
            }
        }
    }

    private void keep() {
        try {
            while (spawn()) {
                listener.started(this);
                int exit = process.waitFor();
                if (stopping()) {
                    return;
                }
                Optional<Duration> pause = policy.afterDeath(Instant.now());
                if (pause.isEmpty()) {
                    giveUp();
                    return;
                }
                listener.died(this, exit);
                if (unwanted.await(pause.get().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (IOException e) {
            listener.givenUp(this, new ChildFault("%s cannot be started: %s".formatted(title(), e.getMessage()), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveUp() {
        String said = files.lastWords(name()).map(line -> " It last said: " + line).orElse("");
        listener.givenUp(
                this,
                new ChildFault("%s keeps dying (%d times within a minute); see %s.%s"
                        .formatted(title(), RestartPolicy.DEATHS, files.log(name()), said)));
    }

    /** A session of its own keeps the Ctrl-C of the console away: the launcher alone decides the order of stopping. */
    private synchronized boolean spawn() throws IOException {
        if (stopping()) {
            return false;
        }
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(program.command());
        Path log = files.log(name());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(program.environment());
        process = builder.start();
        files.pidFile(name()).write(process.pid());
        starts++;
        return true;
    }

    private boolean stopping() {
        return unwanted.getCount() == 0;
    }

    /** No more restarts from here on. */
    synchronized void dismiss() {
        unwanted.countDown();
    }

    /** Ends it in good order, or after the grace by force. */
    void stop() throws IOException, InterruptedException {
        dismiss();
        Process running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            Signal.send(program.stopSignal(), running.toHandle());
            if (!running.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        }
        files.pidFile(name()).delete();
    }
}
