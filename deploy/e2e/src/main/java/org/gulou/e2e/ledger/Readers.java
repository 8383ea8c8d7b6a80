package org.gulou.e2e.ledger;

import java.util.Map;
import java.util.Set;

/** Who must apply the events of which topic, as {@code service/consumer}: the services' own consumers, written down a second time. */
final class Readers {

    private static final String RULES = "notification/rules";

    /** By topic; one that is missing has no readers. */
    static final Map<String, Set<String>> OF_TOPICS = Map.ofEntries(
            Map.entry(
                    "gulou.grid.area.v1",
                    Set.of(
                            "inspection/directory",
                            "report/directory",
                            "report/obligation-areas",
                            "notification/directory")),
            Map.entry(
                    "gulou.grid.organization.v1",
                    Set.of("inspection/directory", "report/directory", "notification/directory")),
            Map.entry(
                    "gulou.grid.duty.v1",
                    Set.of(
                            "inspection/directory",
                            "report/directory",
                            "notification/directory",
                            "notification/handovers")),
            Map.entry("gulou.grid.arrival.v1", Set.of(RULES)),
            Map.entry("gulou.grid.monitoring.v1", Set.of(RULES)),
            Map.entry("gulou.grid.target.v1", Set.of(RULES)),
            Map.entry("gulou.grid.tip.v1", Set.of(RULES)),
            Map.entry(
                    "gulou.inspection.site.v1", Set.of("grid/directory", "report/directory", "notification/directory")),
            Map.entry("gulou.inspection.inspection.v1", Set.of("report/derived-sources", RULES)),
            Map.entry("gulou.inspection.finding.v1", Set.of("report/derived-sources")),
            Map.entry("gulou.inspection.rectification.v1", Set.of(RULES)),
            Map.entry("gulou.inspection.escalation.v1", Set.of(RULES)),
            Map.entry("gulou.report.collection.v1", Set.of(RULES)),
            Map.entry("gulou.report.obligation.v1", Set.of(RULES)),
            Map.entry("gulou.report.report.v1", Set.of(RULES)));

    private Readers() {}
}
