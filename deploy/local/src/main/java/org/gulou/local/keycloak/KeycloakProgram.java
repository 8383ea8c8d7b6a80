package org.gulou.local.keycloak;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Secrets;
import org.gulou.local.process.ChildProgram;
import org.gulou.local.process.Probe;
import org.gulou.local.process.Tools;

/** The identity provider; its issuer is fixed to the loopback address, whatever name a client uses. */
public final class KeycloakProgram implements ChildProgram {

    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private final Tools tools;
    private final Probe probe;

    public KeycloakProgram(Layout layout, Ports ports, Secrets secrets, Tools tools, Probe probe) {
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
        this.tools = tools;
        this.probe = probe;
    }

    @Override
    public String name() {
        return Part.KEYCLOAK.id();
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public void prepare() throws IOException {
        new KeycloakHome(layout.keycloak()).prepare(new KeycloakDistribution(layout, tools).install(), layout.realm());
    }

    @Override
    public List<String> command() {
        return KeycloakJvm.command(
                layout.keycloak(),
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        // The clustering of the default listens on every address.
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + ports.keycloak(),
                        "--http-management-host=127.0.0.1",
                        "--http-management-port=" + ports.keycloakManagement(),
                        "--hostname=" + Ports.url(ports.keycloak())));
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "keycloak-admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.keycloakAdmin());
    }

    /** It says that it has started before it is ready; the realm's own document is the proof. */
    @Override
    public boolean ready() {
        return probe.ok(ports.issuer() + "/.well-known/openid-configuration");
    }
}
