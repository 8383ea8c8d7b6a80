package org.gulou.local;

import java.nio.file.Path;
import org.gulou.local.process.ChildFiles;

/** Where everything lies: the checkout, what was built there, and the data of one stack. */
record Layout(Path home, Path data) {

    /** The stack of this offset in the checkout named by the system property {@code gulou.home}. */
    static Layout of(Options options) {
        Path home = Path.of(System.getProperty("gulou.home", ".")).toAbsolutePath().normalize();
        String data = options.portOffset() == 0 ? ".data" : ".data-" + options.portOffset();
        return new Layout(home, home.resolve("deploy/local").resolve(data));
    }

    /** Software unpacked once and shared by all stacks of the checkout. */
    Path runtime() {
        return home.resolve("deploy/local/target/runtime");
    }

    Path distributions() {
        return home.resolve("deploy/local/target/dist");
    }

    Path realm() {
        return home.resolve("deploy/keycloak/realm.json");
    }

    Path seeds() {
        return home.resolve("deploy/data");
    }

    Path application(String module) {
        return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    ChildFiles childFiles() {
        return new ChildFiles(data.resolve("logs"), data.resolve("run"));
    }

    Path lock() {
        return data.resolve("stack.lock");
    }

    Path stackFile() {
        return data.resolve("stack.json");
    }

    Path secrets() {
        return data.resolve("secrets.json");
    }
}
