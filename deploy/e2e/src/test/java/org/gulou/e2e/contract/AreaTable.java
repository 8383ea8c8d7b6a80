package org.gulou.e2e.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How each operation that takes a place, or a thing that lies in one, is bound to the caller's areas: one line an operation. */
final class AreaTable {

    /** In which manner an operation is bound. */
    enum Manner {
        /** By {@code ?area=}, left out it means the caller's own; the rest of the line is what else has to be asked. */
        QUERY,
        /** By a member of its body; the rest of the line is the body, with @ for the place. */
        BODY,
        /** By the thing of its path, which lies in one place; the rest of the line is the collection to find one in. */
        THING,
        /** By the thing of its path, which concerns every place above and below its own; the rest as with THING. */
        SHARED_THING,
        /** By the unit in its path, of which there may be nothing yet; the rest of the line is the path, with @ for the place. */
        PATH,
        /** Not by the caller's areas; the rest of the line says why. */
        FREE
    }

    /** An operation's line. */
    record Binding(Manner manner, String detail) {}

    private final Map<Operation, Binding> bindings = new LinkedHashMap<>();

    private AreaTable() {}

    static AreaTable read() throws IOException {
        AreaTable table = new AreaTable();
        try (InputStream in = AreaTable.class.getResourceAsStream("/areas.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(table::add);
        }
        return table;
    }

    private void add(String line) {
        String[] parts = line.split("\\s+", 4);
        Binding binding = new Binding(
                Manner.valueOf(parts[2].toUpperCase(Locale.ROOT).replace('-', '_')), parts.length == 4 ? parts[3] : "");
        if (bindings.put(new Operation(parts[0], parts[1]), binding) != null) {
            throw new IllegalStateException("Twice in the table: " + line);
        }
    }

    Set<Operation> operations() {
        return bindings.keySet();
    }

    Map<Operation, Binding> bindings() {
        return bindings;
    }
}
