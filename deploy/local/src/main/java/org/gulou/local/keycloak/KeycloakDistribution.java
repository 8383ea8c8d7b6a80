package org.gulou.local.keycloak;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gulou.local.layout.Folders;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;
import org.gulou.local.process.Tools;

/** Keycloak unpacked and built for a file database, once for all stacks of the checkout; its build takes half a minute. */
final class KeycloakDistribution {

    private static final String PREFIX = "keycloak-quarkus-dist-";

    private final Layout layout;
    private final Tools tools;

    KeycloakDistribution(Layout layout, Tools tools) {
        this.layout = layout;
        this.tools = tools;
    }

    /** The folder it is installed in, named for its version. */
    Path install() throws IOException {
        Path zip = zip();
        String version = zip.getFileName().toString().replace(PREFIX, "").replace(".zip", "");
        return Folders.once(layout.runtime().resolve("keycloak-" + version), draft -> {
            unpack(zip, draft);
            tools.run(
                    "keycloak-build",
                    List.of(),
                    KeycloakJvm.command(draft, List.of("build", "--db=dev-file", "--health-enabled=true")),
                    Map.of());
        });
    }

    private Path zip() throws IOException {
        Path folder = layout.distributions();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> zips = Files.newDirectoryStream(folder, PREFIX + "*.zip")) {
                for (Path zip : zips) {
                    return zip;
                }
            }
        }
        throw new LaunchFault("Keycloak's archive is not in %s; run: mvn -DskipTests package".formatted(folder));
    }

    /** Leaves out the archive's own top folder. */
    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = folder.resolve(name).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive reaches outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
    }
}
