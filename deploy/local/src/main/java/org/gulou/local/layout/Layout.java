package org.gulou.local.layout;

import java.nio.file.Path;
import java.util.List;
import org.gulou.local.process.ChildFiles;

/** Where everything lies: the checkout, what was built there, and the data of one stack. */
public record Layout(Path home, Path data) {

    /** Where a stack of this offset keeps its data unless told otherwise: each offset has data of its own. */
    public static Path defaultData(Path home, int portOffset) {
        return home.resolve("deploy/local").resolve(portOffset == 0 ? ".data" : ".data-" + portOffset);
    }

    /** Software unpacked once and shared by all stacks of the checkout; gone with {@code mvn clean}. */
    public Path runtime() {
        return home.resolve("deploy/local/target/runtime");
    }

    /** What the build has fetched to be unpacked. */
    public Path distributions() {
        return home.resolve("deploy/local/target/dist");
    }

    public Path realm() {
        return home.resolve("deploy/keycloak/realm.json");
    }

    public Path seeds() {
        return home.resolve("deploy/data");
    }

    public Path application(String module) {
        return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    public ChildFiles childFiles() {
        return new ChildFiles(data.resolve("logs"), data.resolve("run"));
    }

    public Path lock() {
        return data.resolve("stack.lock");
    }

    public Path secrets() {
        return data.resolve("secrets.json");
    }

    /** Holds the version of the seeds that are in the databases. */
    public Path seedMarker() {
        return data.resolve("seeds.loaded");
    }

    /** Holds how many made-up people are in the databases, or are on their way there. */
    public Path peopleMarker() {
        return data.resolve("people.loaded");
    }

    /** Holds the made-up people while they are being loaded. */
    public Path peopleFile() {
        return data.resolve("people.csv");
    }

    public Path postgres() {
        return data.resolve("postgres");
    }

    public Path kafka() {
        return data.resolve("kafka");
    }

    public Path keycloak() {
        return data.resolve("keycloak");
    }

    /** All a stack has written: what a fresh start removes, and nothing else. */
    public List<Path> written() {
        return List.of(
                seedMarker(),
                peopleMarker(),
                peopleFile(),
                postgres(),
                kafka(),
                keycloak(),
                secrets(),
                data.resolve("logs"));
    }
}
