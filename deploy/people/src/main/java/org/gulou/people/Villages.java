package org.gulou.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The villages of a list of areas: a CSV with the official codes of twelve digits, names, and the codes above. */
final class Villages {

    private static final int PARTS = 3;
    private static final String OF_TOWNSHIP = "000";
    private static final List<String> ENDINGS = List.of("社区居委会", "村委会", "居委会", "社区", "村");

    private Villages() {}

    /** In the order of the file. */
    static List<Village> read(Path areas) throws IOException {
        Map<String, String> names = new HashMap<>();
        List<Village> villages = new ArrayList<>();
        for (String line : Files.readAllLines(areas)) {
            String[] parts = line.split(",", PARTS);
            names.put(parts[0], parts[1]);
            if (parts[0].matches("\\d{12}") && !parts[0].endsWith(OF_TOWNSHIP)) {
                villages.add(new Village(parts[0], shortened(parts[1]), names.get(parts[2])));
            }
        }
        return List.copyOf(villages);
    }

    private static String shortened(String name) {
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
