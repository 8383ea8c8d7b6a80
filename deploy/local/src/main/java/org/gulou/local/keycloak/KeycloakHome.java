package org.gulou.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gulou.local.layout.Folders;

/**
 * The home of one stack's Keycloak: the shared software by links, the data its own. The realm is imported into an empty database only,
 * so one made from another realm file is thrown away; all it holds are the accounts of that file, and sessions.
 */
record KeycloakHome(Path home) {

    private static final List<String> SOFTWARE = List.of("lib", "conf", "providers", "themes");

    void prepare(Path distribution, Path realm) throws IOException {
        Path data = home.resolve("data");
        Path imported = data.resolve("import/realm.json");
        Files.createDirectories(home);
        for (String folder : SOFTWARE) {
            link(home.resolve(folder), distribution.resolve(folder));
        }
        if (!Files.exists(imported) || Files.mismatch(imported, realm) >= 0) {
            Folders.delete(data);
            Files.createDirectories(imported.getParent());
            Files.copy(realm, imported);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
