package org.gulou.local.process;

import java.util.ArrayList;
import java.util.List;

/**
 * How a child hangs on its launcher: in a session of its own, so that the Ctrl-C of the console reaches the launcher alone, and with
 * a signal from the kernel when the launcher is killed. The kernel watches the thread that made the child, so that thread must live
 * as long as the child.
 */
final class Leash {

    private Leash() {}

    /** The command to run, under the wrapper the program asks for; each part executes the next, so the process stays the same. */
    static List<String> around(List<String> wrapper, String signal, List<String> command) {
        List<String> whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(wrapper);
        // Last before the command: a change of user or namespace takes the signal off again.
        whole.addAll(List.of("setpriv", "--pdeathsig", signal, "--"));
        whole.addAll(command);
        return whole;
    }
}
