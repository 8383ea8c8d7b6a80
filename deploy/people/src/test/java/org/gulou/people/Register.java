package org.gulou.people;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The people of a generated county, read back for a test. */
final class Register {

    private static final Path AREAS = Path.of("../data/sanjiang_areas.csv");

    private Register() {}

    static County county(long seed, int people) throws IOException {
        return County.of(AREAS, seed, people);
    }

    static List<Resident> of(County county) throws IOException {
        List<Resident> residents = new ArrayList<>();
        county.register(residents::add);
        return residents;
    }

    static String csv(long seed, int people) throws IOException {
        StringWriter csv = new StringWriter();
        county(seed, people).write(csv);
        return csv.toString();
    }
}
