package org.gulou.local.process;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Helper programs that run once and end, such as initdb; none outlives a stop. */
public final class Tools {

    private final ChildFiles files;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    public Tools(ChildFiles files) {
        this.files = files;
    }

    /** Runs it to its end, under a wrapper as of {@link ChildProgram#wrapper}; an exit other than 0 is a {@link ChildFault}. */
    public void run(String name, List<String> wrapper, List<String> command, Map<String, String> environment)
            throws IOException {
        files.rotate(name);
        ProcessBuilder builder = new ProcessBuilder(Leash.around(wrapper, "KILL", command))
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(files.log(name).toFile());
        ChildEnvironment.apply(builder, environment);
        Process process = builder.start();
        running.add(process);
        try {
            files.pidFile(name).write(process.pid());
            if (stopped) {
                process.destroy();
            }
            check(name, process.waitFor());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new ChildStopped(name);
        } finally {
            running.remove(process);
            files.pidFile(name).delete();
        }
    }

    private void check(String name, int exit) {
        if (stopped) {
            throw new ChildStopped(name);
        }
        if (exit != 0) {
            throw new ChildFault("%s failed (exit %d); see %s. It last said: %s"
                    .formatted(
                            name, exit, files.log(name), files.lastWords(name).orElse("nothing")));
        }
    }

    void stop() {
        stopped = true;
        running.forEach(Process::destroy);
    }
}
