package org.gulou.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gulou.local.keycloak.Tokens;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Service;
import org.gulou.local.postgres.Databases;

/**
 * Fills a new stack, directly at the services. A step looks first what is there, so an interrupted seeding goes on where it was; one that
 * is complete leaves a mark and is not done again until its files change.
 */
public final class Seeds {

    private final SeedFiles files;
    private final Path marker;
    private final PlaceSeeds places;
    private final SiteSeeds sites;
    private final DutySeeds duties;
    private final CaughtUp caughtUp;

    public Seeds(Layout layout, Ports ports, Tokens tokens, Databases databases) {
        this.files = new SeedFiles(layout.seeds());
        this.marker = layout.seedMarker();
        SeedClient gridAsAdmin = new SeedClient(ports, Service.GRID, tokens, "admin");
        SeedClient grid = new SeedClient(ports, Service.GRID, tokens, "county");
        SeedClient inspection = new SeedClient(ports, Service.INSPECTION, tokens, "county");
        this.places = new PlaceSeeds(files, gridAsAdmin, grid);
        this.sites = new SiteSeeds(files, inspection);
        this.duties = new DutySeeds(files, grid, sites);
        this.caughtUp = new CaughtUp(databases);
    }

    /** What is to be done, in order; nothing when these seeds are in. */
    public List<SeedStep> steps() throws IOException {
        if (Files.exists(marker) && Files.readString(marker).equals(files.version())) {
            return List.of();
        }
        return List.of(
                new SeedStep("Areas", places::areas),
                new SeedStep("Organisations", places::organizations),
                new SeedStep("Grid", places::grids),
                new SeedStep("Places known everywhere", caughtUp::await),
                new SeedStep("Profiles", sites::profiles),
                new SeedStep("Sites", sites::sites),
                new SeedStep("Sites known everywhere", caughtUp::await),
                new SeedStep("Duties", duties::duties),
                new SeedStep("Duties known everywhere", caughtUp::await),
                new SeedStep("Seeds complete", () -> Files.writeString(marker, files.version())));
    }

    /** The elements of a list's page; one that has a next page is a fault, for seeds are few. */
    static JsonNode items(JsonNode page, String of) {
        if (page.hasNonNull("next")) {
            throw new LaunchFault("There are more than 500 " + of + ", too many to seed among.");
        }
        return page.required("items");
    }
}
