package org.gulou.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.gulou.local.layout.LaunchFault;

/** The places and the organisations in them. */
final class PlaceSeeds {

    private final SeedFiles files;
    private final SeedClient admin;
    private final SeedClient county;

    PlaceSeeds(SeedFiles files, SeedClient admin, SeedClient county) {
        this.files = files;
        this.admin = admin;
        this.county = county;
    }

    /** The division codes, by the same import an administrator uses. */
    void areas() throws IOException, InterruptedException {
        String id = admin.postCsv("/imports?kind=AREAS", files.bytes(SeedFiles.AREAS))
                .required("id")
                .textValue();
        Await.until(
                () -> isOver(admin.get("/imports/" + id)), "The import of the areas has not ended in three minutes.");
        JsonNode done = admin.get("/imports/" + id);
        if (!done.required("state").textValue().equals("DONE")
                || done.at("/rows/rejected").intValue() > 0) {
            throw new LaunchFault("The areas were not all imported: " + done);
        }
    }

    private static boolean isOver(JsonNode run) {
        String state = run.required("state").textValue();
        return !state.equals("QUEUED") && !state.equals("RUNNING");
    }

    void organizations() throws IOException, InterruptedException {
        for (JsonNode organization : files.json(SeedFiles.ORGANIZATIONS)) {
            String code = organization.required("code").textValue();
            if (county.find("/organizations/" + code).isEmpty()) {
                county.post("/organizations", organization);
            }
        }
    }

    /** A grid's code is given by the service; in an empty village it is the one the seeds name. */
    void grids() throws IOException, InterruptedException {
        for (JsonNode grid : files.json(SeedFiles.GRIDS)) {
            String code = grid.required("code").textValue();
            if (county.find("/areas/" + code).isEmpty()) {
                String given = county.post("/areas", grid.required("area"))
                        .required("code")
                        .textValue();
                if (!given.equals(code)) {
                    throw new LaunchFault("The grid %s got the code %s.".formatted(code, given));
                }
            }
        }
    }
}
