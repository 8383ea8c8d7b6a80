package org.gulou.local.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Secrets;
import org.gulou.local.layout.Service;
import org.gulou.local.process.ChildProgram;
import org.gulou.local.process.Probe;

/** One of the four services. */
public final class ServiceProgram implements ChildProgram {

    private final Service service;
    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private final Probe probe;

    public ServiceProgram(Service service, Layout layout, Ports ports, Secrets secrets, Probe probe) {
        this.service = service;
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
        this.probe = probe;
    }

    @Override
    public String name() {
        return service.part().id();
    }

    @Override
    public String title() {
        return service.module();
    }

    @Override
    public List<String> command() {
        return ApplicationJvm.command(layout.application(service.module()));
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(ofEveryService());
        if (service == Service.GRID) {
            environment.put("GULOU_GUARD_KEYSET", secrets.guardKeyset());
            environment.put("GULOU_GUARD_INDEX_KEY", secrets.guardIndexKey());
        }
        return environment;
    }

    private Map<String, String> ofEveryService() {
        return Map.ofEntries(
                Map.entry("GULOU_HTTP_PORT", Integer.toString(ports.service(service))),
                Map.entry("GULOU_MANAGEMENT_PORT", Integer.toString(ports.management(service))),
                Map.entry("GULOU_DB_URL", ports.jdbc(service.id())),
                Map.entry("GULOU_DB_USER", service.id() + "_app"),
                Map.entry("GULOU_DB_PASSWORD", secrets.app(service)),
                Map.entry("GULOU_DB_OWNER_USER", service.id() + "_owner"),
                Map.entry("GULOU_DB_OWNER_PASSWORD", secrets.owner(service)),
                Map.entry("GULOU_KAFKA_BOOTSTRAP", ports.bootstrap()),
                Map.entry("GULOU_ISSUER", ports.issuer()),
                Map.entry("GULOU_JWKS_URL", ports.issuer() + "/protocol/openid-connect/certs"),
                Map.entry("GULOU_IMPORTS_KEY", secrets.key(service)));
    }

    @Override
    public boolean ready() {
        return probe.ok(Ports.url(ports.management(service)) + "/q/health/ready");
    }
}
