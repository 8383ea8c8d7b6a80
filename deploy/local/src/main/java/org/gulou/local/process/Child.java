package org.gulou.local.process;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One child process and the thread that keeps it running until it is stopped or given up. */
public final class Child {

    private static final long POLL_MILLIS = 250;

    private final ChildProgram program;
    private final ChildFiles files;
    private final ChildListener listener;
    private final RestartPolicy policy = new RestartPolicy();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread keeper;
    private volatile Process process;
    private volatile ChildFault fault;
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

    /** Its number now, if it runs; whoever sees it sees that it is noted and counted too. */
    public synchronized Optional<Long> pid() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::pid);
    }

    /** Prepares it and starts it for the first time; it need not answer yet. */
    public void start() throws IOException {
        program.prepare();
        files.rotate(name());
        synchronized (this) {
            if (isOver()) {
                throw new ChildStopped(title());
            }
            keeper.start();
        }
    }

    /** Returns when it answers. */
    public void awaitReady() throws InterruptedException {
        Instant deadline = Instant.now().plus(program.patience());
        while (pid().isEmpty() || !program.ready()) {
            if (over.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw fault != null ? fault : new ChildStopped(title());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new ChildFault("%s does not answer after %d s; see %s.%s"
                        .formatted(title(), program.patience().toSeconds(), files.log(name()), lastWords()));
            }
        }
    }

    /** Kills it with SIGKILL and returns when it is dead; its keeper starts it again. */
    public void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    private void keep() {
        try {
            while (spawn()) {
                int exit = process.waitFor();
                if (isOver()) {
                    return;
                }
                Optional<Duration> pause = policy.afterDeath(Instant.now());
                if (pause.isEmpty()) {
                    giveUp(new ChildFault("%s keeps dying (%d times within %d s); see %s.%s"
                            .formatted(
                                    title(),
                                    RestartPolicy.DEATHS,
                                    RestartPolicy.WITHIN.toSeconds(),
                                    files.log(name()),
                                    lastWords())));
                    return;
                }
                listener.died(this, exit, pause.get());
                if (over.await(pause.get().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (IOException e) {
            giveUp(new ChildFault("%s cannot be started: %s".formatted(title(), e.getMessage()), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveUp(ChildFault why) {
        fault = why;
        listener.givenUp(this, why);
        over.countDown();
    }

    private String lastWords() {
        return files.lastWords(name()).map(line -> " It last said: " + line).orElse("");
    }

    private synchronized boolean spawn() throws IOException {
        if (isOver()) {
            return false;
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Leash.around(program.wrapper(), program.stopSignal(), program.command()))
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(files.log(name()).toFile()));
        ChildEnvironment.apply(builder, program.environment());
        process = builder.start();
        files.pidFile(name()).write(process.pid());
        starts++;
        return true;
    }

    private boolean isOver() {
        return over.getCount() == 0;
    }

    /** No more restarts from here on. */
    synchronized void dismiss() {
        over.countDown();
    }

    /** Asks it to end in good order. */
    void ask() throws IOException, InterruptedException {
        dismiss();
        Process running = process;
        if (running != null) {
            Signal.send(program.stopSignal(), running.toHandle());
        }
    }

    /** Returns when it has ended, after its grace by force. */
    void awaitEnd() throws IOException, InterruptedException {
        Process running = process;
        if (running != null && !running.waitFor(program.grace().toMillis(), TimeUnit.MILLISECONDS)) {
            running.destroyForcibly().waitFor();
        }
        files.pidFile(name()).delete();
    }
}
