package org.gulou.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run Java programs on the virtual machine this one runs on. */
public final class Jvm {

    private Jvm() {}

    public static List<String> command(List<String> flags, List<String> program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(program);
        return command;
    }
}
