package org.gulou.grid.campaign.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.imports.Change;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.chassis.web.BatchItem;
import org.gulou.grid.campaign.CampaignError;
import org.gulou.grid.campaign.CampaignRegister;
import org.gulou.grid.campaign.CampaignState;
import org.gulou.grid.campaign.CampaignView;
import org.gulou.grid.campaign.Rounds;
import org.gulou.grid.identity.IdentityDocument;

/** Takes the results of a file as any record is taken, campaign by campaign. With every row in sight. */
@ApplicationScoped
class ResultWriter {

    private final CampaignRegister campaigns;
    private final Rounds rounds;
    private final Subjects subjects;
    private final Recorder recorder;
    private final AuditLog audit;

    ResultWriter(CampaignRegister campaigns, Rounds rounds, Subjects subjects, Recorder recorder, AuditLog audit) {
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.subjects = subjects;
        this.recorder = recorder;
        this.audit = audit;
    }

    void write(List<Change<ResultLine>> changes, ImportContext context) {
        Map<UUID, List<ResultLine>> byCampaign = changes.stream()
                .map(Change::row)
                .collect(Collectors.groupingBy(ResultLine::campaign, TreeMap::new, Collectors.toList()));
        byCampaign.forEach((id, lines) -> write(id, lines, context));
    }

    private void write(UUID id, List<ResultLine> lines, ImportContext context) {
        CampaignView campaign = campaigns
                .held(id)
                .filter(held -> held.state() == CampaignState.OPEN)
                .orElseThrow(CampaignError.CAMPAIGN_NOT_OPEN::problem);
        List<IdentityDocument> documents =
                lines.stream().map(ResultLine::document).distinct().toList();
        Map<IdentityDocument, List<UUID>> holders = subjects.of(campaign, documents);
        ResultRounds calendar = new ResultRounds(rounds.of(id));
        List<Wanted> wanted = lines.stream()
                .map(line -> new Wanted(
                        0,
                        holders.getOrDefault(line.document(), List.of()),
                        calendar.at(line.at()).orElseThrow().roundNo(),
                        line.dose(),
                        line.fact()))
                .toList();
        List<BatchItem> results = recorder.take(campaign, wanted, context.sender(), context::covers);
        requireTaken(results);
        audit.record(
                "CAMPAIGN_RESULTS_IMPORTED",
                "CAMPAIGN",
                id.toString(),
                campaign.areaCode(),
                Map.of("importId", context.importId(), "sender", context.sender(), "records", lines.size()));
    }

    // Judged sound a moment ago: somebody has changed what it was judged by, so the rows are judged again, one by one
    // at last.
    private static void requireTaken(List<BatchItem> results) {
        if (results.stream().anyMatch(item -> item.status() == BatchItem.Status.REJECTED)) {
            throw RecordError.TARGET_UNKNOWN.problem();
        }
    }
}
