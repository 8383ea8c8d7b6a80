package org.gulou.local;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Consumer;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Ports;

/**
 * What a stack is to be.
 *
 * @param home the checkout, built
 * @param data where it keeps its data; made if absent
 * @param ports where it listens
 * @param fresh whether data of an earlier run are wiped first
 * @param seed whether areas, organisations, sites and duties are loaded
 * @param people how many made-up people are loaded as well, 0 for none
 * @param output takes what it has to say, line by line, from more than one thread
 */
public record StackOptions(
        Path home, Path data, Ports ports, boolean fresh, boolean seed, int people, Consumer<String> output) {

    /** The stack of this checkout as {@code deploy/up} starts it without options, but silent. */
    public static StackOptions of(Path home) {
        Path root = home.toAbsolutePath().normalize();
        return new StackOptions(root, Layout.defaultData(root, 0), new Ports(0), false, true, 0, line -> {});
    }

    public StackOptions withData(Path folder) {
        return new StackOptions(home, folder.toAbsolutePath().normalize(), ports, fresh, seed, people, output);
    }

    public StackOptions withPortOffset(int offset) {
        return new StackOptions(home, data, new Ports(offset), fresh, seed, people, output);
    }

    /** On ports nobody listens on at this moment. */
    public StackOptions withFreePorts() throws IOException {
        Ports free = Ports.free(new SecureRandom())
                .orElseThrow(() -> new LaunchFault("No shift of the ports was found at which all of them are free."));
        return new StackOptions(home, data, free, fresh, seed, people, output);
    }

    public StackOptions withFresh(boolean wipe) {
        return new StackOptions(home, data, ports, wipe, seed, people, output);
    }

    public StackOptions withSeed(boolean load) {
        return new StackOptions(home, data, ports, fresh, load, people, output);
    }

    public StackOptions withPeople(int number) {
        return new StackOptions(home, data, ports, fresh, seed, number, output);
    }

    public StackOptions withOutput(Consumer<String> lines) {
        return new StackOptions(home, data, ports, fresh, seed, people, lines);
    }

    Layout layout() {
        return new Layout(home, data);
    }
}
