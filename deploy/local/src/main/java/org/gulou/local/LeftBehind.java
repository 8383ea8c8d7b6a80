package org.gulou.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gulou.local.layout.Part;
import org.gulou.local.process.ChildFiles;
import org.gulou.local.process.Leftovers;

/** Ends what a killed launcher has left running on a stack's data, in the order a launcher would. */
record LeftBehind(ChildFiles files) {

    private static final List<String> TOOLS = List.of("initdb", "keycloak-build");

    /** The names of the processes that had to be stopped. */
    List<String> stop() throws IOException, InterruptedException {
        Leftovers leftovers = new Leftovers(files);
        List<String> stopped = new ArrayList<>();
        List<Part> lastFirst = new ArrayList<>(List.of(Part.values()));
        Collections.reverse(lastFirst);
        for (Part part : lastFirst) {
            if (leftovers.stop(part.id(), signal(part))) {
                stopped.add(part.id());
            }
        }
        for (String tool : TOOLS) {
            if (leftovers.stop(tool, "KILL")) {
                stopped.add(tool);
            }
        }
        return stopped;
    }

    private static String signal(Part part) {
        return switch (part) {
            // To PostgreSQL, TERM means to wait until every session has ended.
            case POSTGRES -> "INT";
            case KAFKA, KEYCLOAK, GRID, INSPECTION, REPORT, NOTIFICATION, GATEWAY -> "TERM";
        };
    }
}
