package org.gulou.local.process;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** All children of a stack, in the stages they were started in; stopped in the reverse order. */
public final class Supervisor {

    private final ChildFiles files;
    private final Tools tools;
    private final ChildListener listener;
    private final Deque<List<Child>> stages = new ArrayDeque<>();

    public Supervisor(ChildFiles files, Tools tools, ChildListener listener) {
        this.files = files;
        this.tools = tools;
        this.listener = listener;
    }

    /** Declares the next stage; its children are stopped together, before those of the stages declared earlier. */
    public synchronized List<Child> stage(List<? extends ChildProgram> programs) {
        List<Child> children = programs.stream()
                .map(program -> new Child(program, files, listener))
                .toList();
        stages.push(children);
        return children;
    }

    /** Starts one child and returns when it answers. */
    public void start(Child child) throws IOException {
        try {
            child.startAndAwait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChildFault(child.title() + " was interrupted while starting.", e);
        }
    }

    public synchronized List<Child> children() {
        List<Child> all = new ArrayList<>();
        stages.descendingIterator().forEachRemaining(all::addAll);
        return all;
    }

    /** Stops every child, the last started first, and leaves nothing running. */
    public void stop() throws IOException, InterruptedException {
        tools.stop();
        List<List<Child>> lastFirst;
        synchronized (this) {
            lastFirst = List.copyOf(stages);
        }
        lastFirst.forEach(stage -> stage.forEach(Child::dismiss));
        for (List<Child> stage : lastFirst) {
            List<Thread> stopping = stage.stream().map(Supervisor::stopping).toList();
            for (Thread thread : stopping) {
                thread.join();
            }
        }
    }

    private static Thread stopping(Child child) {
        Thread thread = new Thread(
                () -> {
                    try {
                        child.stop();
                    } catch (IOException e) {
                        throw new ChildFault("%s could not be stopped: %s".formatted(child.title(), e.getMessage()), e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "stop-" + child.name());
        thread.start();
        return thread;
    }
}
