package org.gulou.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gulou.local.keycloak.Tokens;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.OwnerOnly;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Service;
import org.gulou.local.postgres.Databases;
import org.gulou.people.County;
import org.gulou.people.Grid;

/**
 * Made-up people for the county, by the same imports an officer uses: first the grids they live in, then themselves. A first start
 * that was cut short is taken up again: the import knows the file.
 */
public final class PeopleSeeds {

    private final Path areas;
    private final Path file;
    private final LoadedPeople loaded;
    private final int people;
    private final SeedClient county;
    private final CaughtUp caughtUp;
    private final Consumer<String> output;

    public PeopleSeeds(
            Layout layout, Ports ports, Tokens tokens, Databases databases, int people, Consumer<String> output) {
        this.areas = layout.seeds().resolve(SeedFiles.AREAS);
        this.file = layout.peopleFile();
        this.loaded = new LoadedPeople(layout);
        this.people = people;
        this.county = new SeedClient(ports, Service.GRID, tokens, "county");
        this.caughtUp = new CaughtUp(databases);
        this.output = output;
    }

    /** What is to be done, in order; nothing when nobody is wanted, or these people are in. */
    public List<SeedStep> steps() throws IOException {
        if (people == 0 || loaded.are(people)) {
            return List.of();
        }
        return List.of(
                new SeedStep("Grids of the people", this::grids),
                new SeedStep("Grids known everywhere", caughtUp::await),
                new SeedStep("People", this::people),
                new SeedStep("People complete", () -> loaded.remember(people)));
    }

    private County generated() throws IOException {
        return County.of(areas, County.SEED, people);
    }

    private void grids() throws IOException, InterruptedException {
        loaded.begin(people);
        StringWriter csv = new StringWriter();
        csv.write("code,name,parentCode\n");
        for (Grid grid : generated().grids()) {
            csv.write("%s,%s,%s\n".formatted(grid.code(), grid.name(), grid.parentCode()));
        }
        JsonNode accepted = county.postCsv(
                "/imports?kind=AREAS&onDuplicate=SKIP", csv.toString().getBytes(StandardCharsets.UTF_8));
        new ImportRun(county, "Grids of the people", output).follow(accepted);
    }

    private void people() throws IOException, InterruptedException {
        OwnerOnly.write(file, "");
        try {
            try (Writer out = new BufferedWriter(Files.newBufferedWriter(file))) {
                generated().write(out);
            }
            JsonNode accepted = county.postCsv("/imports?kind=RESIDENTS&onDuplicate=SKIP", file);
            new ImportRun(county, "People", output).follow(accepted);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
