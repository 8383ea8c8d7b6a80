package org.gulou.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gulou.local.layout.Layout;
import org.gulou.local.process.ChildFiles;
import org.gulou.local.process.Leftovers;

/** The program behind {@code deploy/down}. Takes the checkout's folder, then the options. */
public final class Down {

    private static final int FAULT = 1;
    private static final int USAGE = 2;

    /** Longer than a launcher takes to stop its children, even those that must be killed. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Console console = new Console();

    private Down() {}

    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
        System.exit(new Down().run(home, List.of(arguments).subList(1, arguments.length)));
    }

    private int run(Path home, List<String> arguments) {
        try {
            Options options = Options.down(arguments);
            if (options.help()) {
                console.say(Options.USAGE_DOWN.strip());
                return 0;
            }
            stop(new Layout(home, options.dataUnder(home)));
            return 0;
        } catch (UsageFault fault) {
            console.complain(fault.getMessage());
            console.complain("Try: deploy/down --help");
            return USAGE;
        } catch (IOException | IllegalStateException fault) {
            console.complain("The stack could not be stopped: " + fault.getMessage());
            return FAULT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAULT;
        }
    }

    private void stop(Layout layout) throws IOException, InterruptedException {
        ChildFiles files = layout.childFiles();
        List<String> stopped = new ArrayList<>();
        if (new Leftovers(files).stop(StackLock.LAUNCHER, "TERM", PATIENCE)) {
            stopped.add("the launcher and its children");
        }
        stopped.addAll(new LeftBehind(files).stop());
        console.say(
                stopped.isEmpty()
                        ? "Nothing was running on " + layout.data()
                        : "Stopped " + String.join(", ", stopped) + "; the data stay in " + layout.data());
    }
}
