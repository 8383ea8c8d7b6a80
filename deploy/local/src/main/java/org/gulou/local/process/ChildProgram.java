package org.gulou.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a child process is: how it is started, how one sees that it answers, how it is asked to end. */
public interface ChildProgram {

    /** Short and fit for a file name, {@code grid}. */
    String name();

    /** As people call it, {@code grid-service}. */
    String title();

    /** Whatever must exist before the process can run; repeatable. */
    default void prepare() throws IOException {}

    /** A command that runs another one in its place, such as {@code unshare -U}; known once the program is prepared. */
    default List<String> wrapper() {
        return List.of();
    }

    List<String> command();

    default Map<String, String> environment() {
        return Map.of();
    }

    /** Whether it does its work by now; must not block for long. */
    boolean ready();

    /** How long it may take until it answers, on a slow machine. */
    default Duration patience() {
        return Duration.ofMinutes(5);
    }

    /** The signal that ends it in good order. */
    default String stopSignal() {
        return "TERM";
    }

    /** How long it may take to end in good order. */
    default Duration grace() {
        return Duration.ofSeconds(10);
    }
}
