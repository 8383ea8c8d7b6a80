package org.gulou.local.process;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** All children of a stack, in the stages they were declared in; stopped in the reverse order. */
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

    /** Declares a stage of one. */
    public Child stage(ChildProgram program) {
        return stage(List.of(program)).get(0);
    }

    /** Stops every child, those declared last first, and leaves nothing running. */
    public synchronized void stop() throws IOException, InterruptedException {
        tools.stop();
        stages.forEach(stage -> stage.forEach(Child::dismiss));
        for (List<Child> stage : stages) {
            for (Child child : stage) {
                child.ask();
            }
            for (Child child : stage) {
                child.awaitEnd();
            }
        }
    }
}
