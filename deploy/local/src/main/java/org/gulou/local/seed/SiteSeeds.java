package org.gulou.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.gulou.local.layout.LaunchFault;

/** The profiles that are on, and the sites. */
final class SiteSeeds {

    private final SeedFiles files;
    private final SeedClient county;

    SiteSeeds(SeedFiles files, SeedClient county) {
        this.files = files;
        this.county = county;
    }

    /** Leaves alone a place where somebody has already said which profiles are on. */
    void profiles() throws IOException, InterruptedException {
        for (JsonNode setting : files.json(SeedFiles.PROFILES)) {
            String path = "/profiles?area=" + setting.required("area").textValue();
            long version = county.get(path).required("version").longValue();
            if (version == 0) {
                county.put(path, setting.required("settings"), version);
            }
        }
    }

    void sites() throws IOException, InterruptedException {
        for (JsonNode seed : files.json(SeedFiles.SITES)) {
            JsonNode site = seed.required("site");
            if (find(site).isEmpty()) {
                county.post("/sites", site);
            }
        }
    }

    /** The id of a seeded site. */
    String id(JsonNode site) throws IOException, InterruptedException {
        return find(site)
                .orElseThrow(() -> new LaunchFault("The seeded site %s is not there.".formatted(site.get("name"))))
                .required("id")
                .textValue();
    }

    private Optional<JsonNode> find(JsonNode site) throws IOException, InterruptedException {
        String path = "/sites?limit=500&area=%s&category=%s"
                .formatted(
                        site.required("areaCode").textValue(),
                        site.required("categoryCode").textValue());
        for (JsonNode known : Seeds.items(county.get(path), "sites")) {
            if (known.required("name").equals(site.required("name"))) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
