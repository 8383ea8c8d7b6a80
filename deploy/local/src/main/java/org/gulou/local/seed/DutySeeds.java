package org.gulou.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Who answers for what: the duties the local accounts live by. */
final class DutySeeds {

    private final SeedFiles files;
    private final SeedClient county;
    private final SiteSeeds sites;

    DutySeeds(SeedFiles files, SeedClient county, SiteSeeds sites) {
        this.files = files;
        this.county = county;
        this.sites = sites;
    }

    void duties() throws IOException, InterruptedException {
        for (JsonNode duty : files.json(SeedFiles.DUTIES)) {
            assign(duty);
        }
        for (JsonNode seed : files.json(SeedFiles.SITES)) {
            ObjectNode duty = seed.required("manager").deepCopy();
            assign(duty.put("subjectCode", sites.id(seed.required("site"))));
        }
    }

    /** Given only where nobody holds it, so that a handover made meanwhile stands. */
    private void assign(JsonNode duty) throws IOException, InterruptedException {
        String held = "/duties?limit=500&subjectType=%s&subjectCode=%s&role=%s"
                .formatted(
                        duty.required("subjectType").textValue(),
                        duty.required("subjectCode").textValue(),
                        duty.required("role").textValue());
        if (Seeds.items(county.get(held), "duties").isEmpty()) {
            county.post("/duties", duty);
        }
    }
}
