package org.gulou.local;

import java.nio.file.Path;
import java.time.Duration;
import org.gulou.local.layout.Ports;

/** What the console shows when a stack is ready. */
final class Welcome {

    private static final String TEXT = """

            Gulou is ready after %s s.

              Gateway          %s   (API: /openapi.json, to read: /docs)
              Identity         %s
              PostgreSQL       127.0.0.1:%d   (databases grid, inspection, report, notification)
              Kafka            127.0.0.1:%d
              Logs             %s

            Accounts (password = name): admin, county, county-leader, duty1, guyi, guyi-leader and so for
            each of the fifteen townships, chengbei, grid1, inspector1, inspector2, inspector3, education,
            testing-group, school1, city, auditor.

            A token, and a first call:

              TOKEN=$(curl -s -d grant_type=password -d client_id=gulou-cli -d username=county -d password=county \\
                %s/protocol/openid-connect/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
              curl -s -H "Authorization: Bearer $TOKEN" %s/grid/v1/areas/450226

            Ctrl-C stops everything; the data stay.
            """;

    private Welcome() {}

    static String text(Ports ports, Path logs, Duration within) {
        String gateway = Ports.url(ports.gateway());
        return TEXT.formatted(
                Progress.seconds(within),
                gateway,
                ports.issuer(),
                ports.postgres(),
                ports.kafka(),
                logs,
                ports.issuer(),
                gateway);
    }
}
