package org.gulou.chassis.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A daemon thread that works round after round until it is stopped. */
public final class BackgroundLoop {

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private final Round round;
    private final Outage outage;
    private final Pauses pauses;

    /** Not yet started; the name is that of the thread and of its lines in the log. */
    public BackgroundLoop(String name, Pauses pauses, Round round) {
        this.round = round;
        this.pauses = pauses;
        this.outage = new Outage(name);
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Whether {@link #stop} has been asked for. */
    public boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Asks it to end after the running round. */
    public void stop() {
        stopping.countDown();
    }

    /** Waits for the end, and interrupts a round that takes longer than that. */
    public void awaitEnd(Duration patience) {
        try {
            thread.join(patience.toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
                thread.join(patience.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            Duration rest = Duration.ZERO;
            while (!rest.isNegative() && !stopped(rest)) {
                rest = next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            round.letGo();
        }
    }

    private Duration next() throws InterruptedException {
        try {
            Duration rest = round.work();
            outage.over();
            pauses.reset();
            return rest;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | Error e) {
            // Even an Error: a thread that dies in silence is an outage nobody sees.
            if (!isStopping()) {
                outage.seen(e);
            }
            round.letGo();
            return pauses.next();
        }
    }

    private boolean stopped(Duration rest) throws InterruptedException {
        return stopping.await(rest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
