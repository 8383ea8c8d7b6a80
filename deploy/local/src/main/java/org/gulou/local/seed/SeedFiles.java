package org.gulou.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files in {@code deploy/data} that a stack is seeded from. */
record SeedFiles(Path folder) {

    static final String AREAS = "sanjiang_areas.csv";
    static final String ORGANIZATIONS = "organizations.json";
    static final String GRIDS = "grids.json";
    static final String PROFILES = "profiles.json";
    static final String SITES = "sites.json";
    static final String DUTIES = "duties.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ALL = List.of(AREAS, ORGANIZATIONS, GRIDS, PROFILES, SITES, DUTIES);

    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    JsonNode json(String file) throws IOException {
        return JSON.readTree(bytes(file));
    }

    /** Another one whenever any of the files is another one. */
    String version() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : ALL) {
                digest.update(bytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
