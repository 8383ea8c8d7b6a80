package org.gulou.e2e.county;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.gulou.people.County;

/** Loads made-up people of the county into the shared stack, by the imports an officer uses. */
final class People {

    private static final Path AREAS = Path.of("../data/sanjiang_areas.csv");

    private People() {}

    static void load(int number) throws IOException, InterruptedException {
        County county = County.of(AREAS, County.SEED, number);
        Upload upload = new Upload("county");
        String grids = county.grids().stream()
                .map(grid -> "%s,%s,%s".formatted(grid.code(), grid.name(), grid.parentCode()))
                .collect(Collectors.joining("\n", "code,name,parentCode\n", "\n"));
        sound(upload.csv("AREAS", grids), county.grids().size());
        Path residents = Files.createTempFile("people", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(residents)) {
                county.write(out);
            }
            sound(upload.csv("RESIDENTS", residents), number);
        } finally {
            Files.delete(residents);
        }
    }

    private static void sound(JsonNode run, int rows) {
        assertThat(run.path("state").asText()).as("%s", run).isEqualTo("DONE");
        assertThat(run.at("/rows/processed").asInt()).isEqualTo(rows);
        assertThat(run.at("/rows/rejected").asInt()).as("%s", run).isZero();
    }
}
