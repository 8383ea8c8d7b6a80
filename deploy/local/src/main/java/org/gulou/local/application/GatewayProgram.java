package org.gulou.local.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Service;
import org.gulou.local.process.ChildProgram;
import org.gulou.local.process.Probe;

/** The one door, opened last. */
public final class GatewayProgram implements ChildProgram {

    /** The module, and what people call it. */
    public static final String MODULE = "gateway";

    private final Layout layout;
    private final Ports ports;
    private final Probe probe;

    public GatewayProgram(Layout layout, Ports ports, Probe probe) {
        this.layout = layout;
        this.ports = ports;
        this.probe = probe;
    }

    @Override
    public String name() {
        return Part.GATEWAY.id();
    }

    @Override
    public String title() {
        return MODULE;
    }

    @Override
    public List<String> command() {
        return ApplicationJvm.command(layout.application(MODULE));
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "GULOU_HTTP_PORT", Integer.toString(ports.gateway()),
                "GULOU_MANAGEMENT_PORT", Integer.toString(ports.gatewayManagement()),
                "GULOU_ISSUER", ports.issuer(),
                "GULOU_JWKS_URL", ports.issuer() + "/protocol/openid-connect/certs"));
        for (Service service : Service.values()) {
            environment.put("GULOU_" + service.name() + "_URL", Ports.url(ports.service(service)));
        }
        return environment;
    }

    @Override
    public boolean ready() {
        return probe.ok(Ports.url(ports.gatewayManagement()) + "/q/health/ready");
    }
}
